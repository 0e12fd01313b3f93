// Which roles of the same source ask most like each of some roles?
//
// What a role asks of a skill is importance times level: unknown importance counts as $assumedImportance, an unknown
// level as $assumedLevel. Two roles are as similar as what both of them ask is large beside what either of them asks:
// over all skills, the sum of the lesser of the two, divided by the sum of the greater, from 0 to 1 with four decimals
// (a weighted Jaccard index). All that a role asks is its `requiredLearning`, and the sum of the greater is that of both
// roles less the sum of the lesser, so only the skills that they share are read. A skill that more than $common roles
// require is passed by, as if it were not shared: it tells few roles apart, and looking at it costs the most.
//
// Each role gets the $nearest most similar ones that are in use and come from $source, equal ones by id, and none below
// $least. With $acrossOnly, roles with the same `code` are passed by. One to which a move leads already that another
// source or a person brought keeps its place among the nearest, and is not given: a similarity says less than they do.
// In the same family the move is LATERAL, otherwise a CROSSOVER.
//
// What the roles ask of each skill is read once for all $roles, those that ask as much of it together.
//
// :params {roles: ['product-manager'], source: 'onet', nearest: 10, least: 0.05, acrossOnly: false, common: 500, assumedLevel: 3.0, assumedImportance: 1.0}
UNWIND $roles AS id
MATCH (role:Role {id: id})-[asks:REQUIRES]->(skill:Skill)
WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE' AND role.requiredLearning > 0
WITH skill, collect([role, coalesce(asks.importance, $assumedImportance) * coalesce(asks.level, $assumedLevel)]) AS askers
WHERE COUNT { (skill)<-[:REQUIRES]-() } <= $common
CALL (skill) {
  MATCH (skill)<-[asks:REQUIRES]-(other)
  WITH coalesce(asks.importance, $assumedImportance) * coalesce(asks.level, $assumedLevel) AS asked, other
  WITH asked, collect(other) AS others
  RETURN collect([asked, others]) AS amounts
}
UNWIND askers AS asker
WITH asker[0] AS role, collect([asker[1], amounts]) AS skills
CALL (role, skills) {
  UNWIND skills AS skill
  UNWIND skill[1] AS amount
  WITH CASE WHEN skill[0] < amount[0] THEN skill[0] ELSE amount[0] END AS lesser, amount[1] AS others
  UNWIND others AS other
  WITH other, sum(lesser) AS shared
  WHERE shared > 0 AND other <> role
  WITH other, round(shared / (role.requiredLearning + other.requiredLearning - shared), 4) AS similarity
  WHERE similarity >= $least
  WITH other, similarity
  WHERE other.importedBy = $source AND coalesce(other.status, 'ACTIVE') = 'ACTIVE'
    AND NOT ($acrossOnly AND coalesce(other.code = role.code, false))
  RETURN other, similarity
  ORDER BY similarity DESC, other.id
  LIMIT toInteger($nearest)
}
WITH role, other, similarity
WHERE NOT EXISTS { (role)-[move:TRANSITIONS_TO]->(other) WHERE coalesce(move.importedBy, '') <> $source }
RETURN role.id AS from, other.id AS to, similarity,
  CASE WHEN coalesce(other.family = role.family, false) THEN 'LATERAL' ELSE 'CROSSOVER' END AS kind
ORDER BY from, similarity DESC, to;
