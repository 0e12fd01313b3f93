// Retires transitions that their source has dropped: they are kept under a type of their own, and no path takes them.
// :params {rows: [{first: 'product-manager', second: 'senior-product-manager'}]}
UNWIND $rows AS row
MATCH (from:Role {id: row.first})-[t:TRANSITIONS_TO]->(to:Role {id: row.second})
MERGE (from)-[retired:RETIRED_TRANSITION_TO]->(to)
SET retired = properties(t), retired.version = coalesce(t.version, 0) + 1
DELETE t
RETURN count(retired) AS transitions;
