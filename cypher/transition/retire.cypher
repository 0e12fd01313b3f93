// Retires the move from one role to another, if nobody changed it since it was read.
//
// It is kept under a type of its own with all that it said. No row comes back where its version is not $version
// any more. Both roles are locked before the version is compared: see write.cypher.
//
// :params {from: 'product-manager', to: 'senior-product-manager', version: 1}
MATCH (from:Role {id: $from})
MATCH (to:Role {id: $to})
FOREACH (role IN CASE WHEN $from < $to THEN [from, to] ELSE [to, from] END | SET role.version = role.version)
WITH from, to
MATCH (from)-[t:TRANSITIONS_TO]->(to)
WHERE coalesce(t.version, 1) = $version
MERGE (from)-[retired:RETIRED_TRANSITION_TO]->(to)
SET retired = properties(t), retired.version = $version, retired.retiredByHand = true
DELETE t
RETURN from, retired, to;
