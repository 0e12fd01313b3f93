// Which roles of the same source ask most like each of some roles?
//
// What a role asks of a skill is importance times level: unknown importance counts as $assumedImportance, an unknown
// level as $assumedLevel. Two roles are as similar as what both of them ask is large beside what either of them asks:
// over all skills, the sum of the lesser of the two, divided by the sum of the greater, from 0 to 1 with four decimals
// (a weighted Jaccard index). All that a role asks is its `requiredLearning`, and the sum of the greater is that of both
// roles less the sum of the lesser, so only the skills that they share are read. A skill that more than $common roles
// require is passed by, as if it were not shared: it tells no roles apart, and looking at it costs the most.
//
// Each role gets the $nearest most similar ones that are in use and come from $source, equal ones by id, and none below
// $least. With $acrossOnly, roles with the same `code` are passed by. One to which a move leads already that another
// source or a person brought keeps its place among the nearest, and is not given: a similarity says less than they do.
// In the same family the move is LATERAL, otherwise a CROSSOVER.
//
// :params {roles: ['product-manager'], source: 'onet', nearest: 10, least: 0.05, acrossOnly: false, common: 500, assumedLevel: 3.0, assumedImportance: 1.0}
UNWIND $roles AS id
MATCH (role:Role {id: id})
WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE' AND role.requiredLearning > 0
CALL (role) {
  MATCH (role)-[asks:REQUIRES]->(skill:Skill)
  WHERE COUNT { (skill)<-[:REQUIRES]-() } <= $common
  WITH skill, coalesce(asks.importance, $assumedImportance) * coalesce(asks.level, $assumedLevel) AS asked
  MATCH (skill)<-[also:REQUIRES]-(other:Role)
  WITH other, asked, coalesce(also.importance, $assumedImportance) * coalesce(also.level, $assumedLevel) AS alsoAsked
  WITH other, sum(CASE WHEN asked < alsoAsked THEN asked ELSE alsoAsked END) AS shared
  WHERE shared > 0 AND other <> role AND other.importedBy = $source AND coalesce(other.status, 'ACTIVE') = 'ACTIVE'
    AND NOT ($acrossOnly AND coalesce(other.code = role.code, false))
  WITH other, round(shared / (role.requiredLearning + other.requiredLearning - shared), 4) AS similarity
  WHERE similarity >= $least
  RETURN other, similarity
  ORDER BY similarity DESC, other.id
  LIMIT toInteger($nearest)
}
WITH role, other, similarity
WHERE NOT EXISTS { (role)-[move:TRANSITIONS_TO]->(other) WHERE coalesce(move.importedBy, '') <> $source }
RETURN role.id AS from, other.id AS to, similarity,
  CASE WHEN coalesce(other.family = role.family, false) THEN 'LATERAL' ELSE 'CROSSOVER' END AS kind
ORDER BY from, similarity DESC, to;
