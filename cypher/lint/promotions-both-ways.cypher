// Between which roles are there promotions in both directions?
// Severity: WARNING
//
// One of the two has to be wrong, whatever the levels. Of each role the promotions out of it and into it are looked at
// once to count, and those of the roles that are given once more.
//
// The first $limit pairs by the ids of their roles are given, all where it is null; `count` says how many there are.
//
// :params {limit: 100}
MATCH (one:Role)
WHERE coalesce(one.status, 'ACTIVE') = 'ACTIVE'
WITH one, COLLECT { MATCH (one)-[:TRANSITIONS_TO {kind: 'PROMOTION'}]->(other:Role) RETURN other } AS above
WHERE above <> []
WITH one, COUNT {
  MATCH (one)<-[:TRANSITIONS_TO {kind: 'PROMOTION'}]-(other:Role)
  WHERE other IN above AND one.id < other.id AND coalesce(other.status, 'ACTIVE') = 'ACTIVE'
} AS pairs
WHERE pairs > 0
WITH one, pairs ORDER BY one.id
WITH collect(one) AS roles, sum(pairs) AS count
UNWIND roles[..coalesce(toInteger($limit), size(roles))] AS one
MATCH (one)-[:TRANSITIONS_TO {kind: 'PROMOTION'}]->(other:Role)-[:TRANSITIONS_TO {kind: 'PROMOTION'}]->(one)
WHERE one.id < other.id AND coalesce(other.status, 'ACTIVE') = 'ACTIVE'
// Grouping leaves the list of roles behind: sorted together with it, every row would count as large as it is.
WITH one, other, min(count) AS count
RETURN [one {.id, .title}, other {.id, .title}] AS roles,
  'A promotion leads from ' + coalesce(one.title, one.id) + ' to ' + coalesce(other.title, other.id)
    + ', and another one back.' AS detail,
  count
ORDER BY one.id, other.id
LIMIT coalesce(toInteger($limit), 9223372036854775807);
