// Which skills do the folder's roles require, how well, and who says so?
// One that was retired comes back, and its version goes on.
// Only rows that differ from the graph are written; what a row does not give is removed. What somebody edited by hand
// stays, and so does what an import added; what was retired by hand stays away.
// :params {rows: [{role: 'sous-chef', skill: 'knife-skills', level: 3.5, importance: 1.0, basis: 'STATED', sources: ['kitchen-survey']}]}
UNWIND $rows AS row
MATCH (role:Role {id: row.role})
MATCH (skill:Skill {id: row.skill})
OPTIONAL MATCH (role)-[retired:RETIRED_REQUIRES]->(skill)
WITH row, role, skill, retired
WHERE NOT coalesce(retired.retiredByHand, false)
MERGE (role)-[q:REQUIRES]->(skill)
WITH row, q, retired, q.version IS NULL AS created, coalesce(properties(retired), properties(q)) AS before
WITH q, retired, created, before, coalesce(before.handEdited, []) +
  [entry IN coalesce(before.added, []) WHERE row[split(entry, ' ')[1]] IS NULL | split(entry, ' ')[1]] AS kept,
  [entry IN before.added WHERE row[split(entry, ' ')[1]] IS NULL] AS added,
  row {.level, .importance, .basis, .sources, .note, .scale, .proficiency} AS new
WHERE retired IS NOT NULL
  OR any(key IN keys(new) WHERE NOT key IN kept AND NOT coalesce(q[key] = new[key], (q[key] IS NULL OR q[key] = []) AND new[key] IS NULL))
SET q += new, q.version = coalesce(q.version, retired.version, 0) + 1
FOREACH (key IN kept | SET q[key] = before[key])
SET q.handEdited = before.handEdited, q.imported = before.imported, q.added = added
DELETE retired
RETURN sum(toInteger(created)) AS created, sum(toInteger(NOT created)) AS changed;
