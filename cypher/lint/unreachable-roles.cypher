// Into which roles does no move lead?
// Severity: INFO
//
// A path can only start there. That is right for a first post; anywhere else a move is missing. A move from a retired
// role does not count. Each role is looked at twice, once to count, and the moves into it until the first.
//
// The first $limit roles by id are given, all where it is null; `count` says how many there are.
//
// :params {limit: 100}
CALL () {
  MATCH (role:Role)
  WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE'
    AND NOT EXISTS { (role)<-[:TRANSITIONS_TO]-(from:Role) WHERE coalesce(from.status, 'ACTIVE') = 'ACTIVE' }
  RETURN count(role) AS count
}
MATCH (role:Role)
WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE'
  AND NOT EXISTS { (role)<-[:TRANSITIONS_TO]-(from:Role) WHERE coalesce(from.status, 'ACTIVE') = 'ACTIVE' }
WITH role, count ORDER BY role.id LIMIT coalesce(toInteger($limit), 9223372036854775807)
RETURN [role {.id, .title}] AS roles,
  'No move leads into ' + coalesce(role.title, role.id) + CASE
    WHEN EXISTS { (role)-[:TRANSITIONS_TO]->(to:Role) WHERE coalesce(to.status, 'ACTIVE') = 'ACTIVE' } THEN '.'
    ELSE ', and none out of it.' END AS detail,
  count
ORDER BY role.id;
