// Of which roles is it not known what they require?
// Severity: WARNING
//
// No skill is named for them, so searches can only assume how much there is to learn. Each role is looked at twice, once
// to count, and its requirements until the first.
//
// The first $limit roles by id are given, all where it is null; `count` says how many there are.
//
// :params {limit: 100}
CALL () {
  MATCH (role:Role)
  WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE' AND NOT EXISTS { (role)-[:REQUIRES]->(:Skill) }
  RETURN count(role) AS count
}
MATCH (role:Role)
WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE' AND NOT EXISTS { (role)-[:REQUIRES]->(:Skill) }
WITH role, count ORDER BY role.id LIMIT coalesce(toInteger($limit), 9223372036854775807)
RETURN [role {.id, .title}] AS roles,
  'No skill is named that ' + coalesce(role.title, role.id) + ' requires.' AS detail,
  count
ORDER BY role.id;
