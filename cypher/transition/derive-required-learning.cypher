// How much is there to learn for each role, for somebody who has nothing of what it requires?
//
// The sum, over the skills that the role requires, of importance (0 to 1) times level (0 to 5), where an unknown
// level counts as $assumedLevel and unknown importance as $assumedImportance: what a move into the role asks to
// learn where the origin has none of its skills, and never less than what any move into it does. It is stored as
// `requiredLearning`, on retired roles too, and is absent where no requirement is known. Only what differs is
// written. $roles limits the work to some roles; null is all.
//
// :params {roles: null, assumedLevel: 3.0, assumedImportance: 1.0}
CYPHER 25
CALL () {
  WHEN $roles IS NULL THEN {
    MATCH (role:Role)
    RETURN role
  }
  ELSE {
    UNWIND $roles AS id
    MATCH (role:Role {id: id})
    RETURN role
  }
}
CALL (role) {
  OPTIONAL MATCH (role)-[asked:REQUIRES]->(:Skill)
  RETURN CASE WHEN count(asked) > 0 THEN toFloat(sum(CASE WHEN asked IS NULL THEN 0.0
    ELSE coalesce(asked.importance, $assumedImportance) * coalesce(asked.level, $assumedLevel) END)) END AS sum
}
WITH role, sum
WHERE coalesce(role.requiredLearning <> sum, role.requiredLearning IS NOT NULL OR sum IS NOT NULL)
WITH role, sum
ORDER BY role.id
SET role.requiredLearning = sum
RETURN count(role) AS roles;
