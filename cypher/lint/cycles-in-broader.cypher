// Which roles are, by way of others, a kind of themselves?
// Severity: ERROR
//
// From each role that has a broader and a narrower one, the shortest way back to itself over its broader roles, through
// none with a smaller id: every circle is found from the role with its smallest id. A search by breadth, so the number
// of ways between two roles does not matter.
//
// One finding for each such role, with the shortest circle, of several the first by ids, 20 roles of it at most. The
// first $limit by id are given, all where it is null; `count` says how many there are.
//
// :params {limit: 100}
CYPHER 25
MATCH (role:Role)
WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE' AND EXISTS { (role)<-[:BROADER]-(:Role) }
MATCH circle = ANY SHORTEST
  (role) (()-[:BROADER]->(next:Role WHERE next.id >= role.id AND coalesce(next.status, 'ACTIVE') = 'ACTIVE'))+ (role)
WITH role, length(circle) AS steps ORDER BY role.id
WITH collect({role: role, steps: steps}) AS found
UNWIND range(0, coalesce(toInteger($limit), size(found)) - 1) AS place
WITH found[place].role AS role, found[place].steps AS steps, size(found) AS count, place
WHERE role IS NOT NULL
// One round for each step: the first way by ids to each role that so many steps lead to.
LET ways = reduce(ways = [{role: role, ids: []}], step IN range(1, steps) | COLLECT {
  UNWIND ways AS way
  WITH way.role AS here, way.ids AS ids, role
  MATCH (here)-[:BROADER]->(next:Role)
  WHERE next.id >= role.id AND coalesce(next.status, 'ACTIVE') = 'ACTIVE'
  WITH next, min(ids + here.id) AS ids
  RETURN {role: next, ids: ids}
})
LET ids = head([way IN ways WHERE way.role = role | way.ids])
RETURN COLLECT {
    UNWIND range(0, size(ids) - 1) AS step
    MATCH (member:Role {id: ids[step]})
    RETURN member {.id, .title} ORDER BY step LIMIT 20
  } AS roles,
  CASE steps WHEN 1 THEN coalesce(role.title, role.id) + ' is a kind of itself.'
    ELSE 'Each of these ' + toString(steps) + ' roles is a kind of the next, and the last one a kind of the first.' END AS detail,
  count
ORDER BY place;
