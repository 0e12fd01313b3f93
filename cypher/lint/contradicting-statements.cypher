// On which questions about roles do sources contradict each other?
// Severity: INFO
//
// Every side is kept, and shown wherever the roles are. Each statement that takes a side is looked at, and the roles that
// it is about; a question with a single side is no contradiction.
//
// The first $limit questions by id are given, all where it is null, with 20 roles each at most; `count` says how many
// there are.
//
// :params {limit: 100}
MATCH (conflict:Conflict)<-[:SIDE_OF]-(side:Statement)
WITH conflict, count(DISTINCT side) AS sides
WHERE sides > 1
WITH conflict, sides, COLLECT {
  MATCH (conflict)<-[:SIDE_OF]-(:Statement)-[:ABOUT]->(role:Role)
  WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE'
  WITH DISTINCT role
  RETURN role {.id, .title} ORDER BY role.id LIMIT 20
} AS roles
WHERE roles <> []
WITH conflict, sides, roles ORDER BY conflict.id
WITH collect({id: conflict.id, roles: roles,
  detail: 'There are ' + toString(sides) + ' answers: ' + coalesce(conflict.question, conflict.id)}) AS found
UNWIND found[..coalesce(toInteger($limit), size(found))] AS finding
RETURN finding.roles AS roles, finding.detail AS detail, size(found) AS count
ORDER BY finding.id;
