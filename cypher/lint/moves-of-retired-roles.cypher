// Which moves lead from a role in use to a retired one, or back?
// Severity: INFO
//
// No path takes them. Moves between two retired roles are left out. Each retired role is looked at, and its moves, twice,
// once to count.
//
// The first $limit moves by the ids of their roles are given, all where it is null; `count` says how many there are.
//
// :params {limit: 100}
CALL () {
  MATCH (retired:Role {status: 'RETIRED'})-[t:TRANSITIONS_TO]-(used:Role)
  WHERE coalesce(used.status, 'ACTIVE') = 'ACTIVE'
  RETURN count(t) AS count
}
MATCH (retired:Role {status: 'RETIRED'})-[t:TRANSITIONS_TO]-(used:Role)
WHERE coalesce(used.status, 'ACTIVE') = 'ACTIVE'
WITH retired, startNode(t) AS from, endNode(t) AS to, count
ORDER BY from.id, to.id LIMIT coalesce(toInteger($limit), 9223372036854775807)
RETURN [from {.id, .title}, to {.id, .title}] AS roles,
  'In the move from ' + coalesce(from.title, from.id) + ' to ' + coalesce(to.title, to.id) + ', '
    + coalesce(retired.title, retired.id) + ' is retired' + coalesce(' and replaced by ' + retired.replacedBy, '')
    + '.' AS detail,
  count
ORDER BY from.id, to.id;
