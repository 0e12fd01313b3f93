// Out of which roles does no move lead?
// Severity: INFO
//
// A path can only end there. That is right at the top of a ladder; anywhere else a move is missing. A move to a retired
// role leads nowhere. Each role is looked at twice, once to count, and its moves until the first that leads on.
//
// The first $limit roles by id are given, all where it is null; `count` says how many there are.
//
// :params {limit: 100}
CALL () {
  MATCH (role:Role)
  WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE'
    AND NOT EXISTS { (role)-[:TRANSITIONS_TO]->(to:Role) WHERE coalesce(to.status, 'ACTIVE') = 'ACTIVE' }
  RETURN count(role) AS count
}
MATCH (role:Role)
WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE'
  AND NOT EXISTS { (role)-[:TRANSITIONS_TO]->(to:Role) WHERE coalesce(to.status, 'ACTIVE') = 'ACTIVE' }
WITH role, count ORDER BY role.id LIMIT coalesce(toInteger($limit), 9223372036854775807)
RETURN [role {.id, .title}] AS roles,
  'No move leads out of ' + coalesce(role.title, role.id) + CASE
    WHEN EXISTS { (role)<-[:TRANSITIONS_TO]-(from:Role) WHERE coalesce(from.status, 'ACTIVE') = 'ACTIVE' } THEN '.'
    ELSE ', and none into it.' END AS detail,
  count
ORDER BY role.id;
