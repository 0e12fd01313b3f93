// Which skills does the folder name? What they build on follows in skill-builds-on.cypher, and counts as a
// change of the skill here, so that its version grows once.
// Only rows that differ from the graph are written; what a row does not give is removed. What somebody edited by hand
// stays, and so does what an import added.
// :params {rows: [{id: 'knife-skills', name: 'Knife skills'}, {id: 'butchery', name: 'Butchery', buildsOn: ['knife-skills']}]}
UNWIND $rows AS row
MERGE (n:Skill {id: row.id})
WITH n, row, n.version IS NULL AS created, properties(n) AS before, coalesce(n.handEdited, []) +
  [entry IN coalesce(n.added, []) WHERE row[split(entry, ' ')[1]] IS NULL | split(entry, ' ')[1]] AS kept
WITH n, row, created, before, kept,
  row {.name, .category, .summary, .alternateNames, .sources, .replacedBy,
    status: coalesce(row.status, 'ACTIVE')} AS new,
  coalesce(row.buildsOn, []) AS linked, COLLECT { MATCH (n)-[:BUILDS_ON]->(other:Skill) RETURN other.id } AS links
WHERE any(key IN keys(new) WHERE NOT key IN kept AND NOT coalesce(n[key] = new[key], (n[key] IS NULL OR n[key] = []) AND new[key] IS NULL))
  OR NOT 'buildsOn' IN kept AND (size(linked) <> size(links) OR any(id IN linked WHERE NOT id IN links))
SET n += new, n.version = coalesce(n.version, 0) + 1, n.added = [entry IN n.added WHERE row[split(entry, ' ')[1]] IS NULL]
FOREACH (key IN kept | SET n[key] = before[key])
RETURN sum(toInteger(created)) AS created, sum(toInteger(NOT created)) AS changed;
