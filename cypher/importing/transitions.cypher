// Which moves from role to role does the folder name, on which conditions, and who says so?
// Each condition's sources are one text in conditionSources, at the condition's place, separated by commas.
// One that was retired comes back, and its version goes on.
// Only rows that differ from the graph are written; what a row does not give is removed.
// :params {rows: [{from: 'commis-chef', to: 'sous-chef', kind: 'PROMOTION', months: 24, basis: 'STATED', sources: ['kitchen-survey'], conditions: ['Has run a station.'], conditionSources: ['kitchen-survey']}]}
UNWIND $rows AS row
MATCH (from:Role {id: row.from})
MATCH (to:Role {id: row.to})
OPTIONAL MATCH (from)-[retired:RETIRED_TRANSITION_TO]->(to)
MERGE (from)-[t:TRANSITIONS_TO]->(to)
WITH t, retired, t.version IS NULL AS created,
  row {.kind, .months, .share, .count, .basis, .sources, .weakness, .conditions, .conditionSources} AS new
WHERE retired IS NOT NULL
  OR any(key IN keys(new) WHERE NOT coalesce(t[key] = new[key], t[key] IS NULL AND new[key] IS NULL))
SET t += new, t.version = coalesce(t.version, retired.version, 0) + 1
DELETE retired
RETURN sum(toInteger(created)) AS created, sum(toInteger(NOT created)) AS changed;
