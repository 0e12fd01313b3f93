// Which moves from role to role does the folder name, on which conditions, and who says so?
// Each condition's sources are one text in conditionSources, at the condition's place, separated by commas.
// One that was retired comes back, and its version goes on.
// Only rows that differ from the graph are written; what a row does not give is removed. What somebody edited by hand
// stays, and so does what an import added, and the kind and the evidence of a move of which an import has the stronger
// evidence; what was retired by hand stays away.
// :params {rows: [{from: 'commis-chef', to: 'sous-chef', kind: 'PROMOTION', months: 24, basis: 'STATED', sources: ['kitchen-survey'], conditions: ['Has run a station.'], conditionSources: ['kitchen-survey']}]}
UNWIND $rows AS row
MATCH (from:Role {id: row.from})
MATCH (to:Role {id: row.to})
OPTIONAL MATCH (from)-[retired:RETIRED_TRANSITION_TO]->(to)
WITH row, from, to, retired
WHERE NOT coalesce(retired.retiredByHand, false)
MERGE (from)-[t:TRANSITIONS_TO]->(to)
WITH row, t, retired, t.version IS NULL AS created, coalesce(properties(retired), properties(t)) AS before
WITH t, retired, created, before, coalesce(before.handEdited, [])
    + [entry IN coalesce(before.added, []) WHERE row[split(entry, ' ')[1]] IS NULL | split(entry, ' ')[1]]
    + CASE WHEN any(said IN coalesce(before.alsoSaid, []) WHERE said STARTS WITH '- ') THEN ['kind', 'basis', 'sources', 'weakness'] ELSE [] END
    + CASE WHEN before.countedBy IS NOT NULL AND row.count IS NULL AND row.share IS NULL THEN ['count', 'share'] ELSE [] END AS kept,
  [entry IN before.added WHERE row[split(entry, ' ')[1]] IS NULL] AS added,
  row {.kind, .months, .share, .count, .basis, .sources, .weakness, .conditions, .conditionSources} AS new
WHERE retired IS NOT NULL
  OR any(key IN keys(new) WHERE NOT key IN kept AND NOT coalesce(t[key] = new[key], (t[key] IS NULL OR t[key] = []) AND new[key] IS NULL))
SET t += new, t.version = coalesce(t.version, retired.version, 0) + 1
FOREACH (key IN kept | SET t[key] = before[key])
SET t.handEdited = before.handEdited, t.imported = before.imported, t.added = added
DELETE retired
RETURN sum(toInteger(created)) AS created, sum(toInteger(NOT created)) AS changed;
