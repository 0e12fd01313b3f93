// Writes what an import says of the moves between roles. One that was retired comes back, and its version goes on.
// :params {rows: [{first: 'product-designer', second: 'product-owner', set: {kind: 'CROSSOVER', basis: 'SIMILARITY', importedBy: 'kitchen-survey'}}]}
UNWIND $rows AS row
MATCH (from:Role {id: row.first})
MATCH (to:Role {id: row.second})
OPTIONAL MATCH (from)-[retired:RETIRED_TRANSITION_TO]->(to)
MERGE (from)-[t:TRANSITIONS_TO]->(to)
SET t += coalesce(properties(retired), {})
SET t += row.set, t.version = coalesce(t.version, 0) + 1
DELETE retired
RETURN count(t) AS transitions;
