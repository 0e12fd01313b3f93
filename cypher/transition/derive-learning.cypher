// How much is there to learn in each move, for somebody who has exactly what the origin role requires?
//
// Learning is the sum, over the skills that the target requires, of importance (0 to 1) times the levels
// (0 to 5) that are missing. It is stored as `learning` where everything it needs is known, and as
// `learningAssumed` where a value had to be assumed: a required skill of unknown level counts as
// $assumedLevel, unknown importance as $assumedImportance where a level is missing, a target whose
// requirements are unknown as $assumedLearning; of an origin whose requirements are unknown, nothing is
// taken for granted. One of the two is always there, never both. $roles limits the work to the moves
// from some roles, and with $incoming to them; null is all. Moves are taken in a fixed order, so that two writers
// never wait for each other. What both roles ask is read side by side, not looked up skill by skill: that takes a third
// less time.
//
// :params {roles: null, incoming: true, assumedLevel: 3.0, assumedImportance: 1.0, assumedLearning: 10.0}
CYPHER 25
CALL () {
  WHEN $roles IS NULL THEN {
    MATCH ()-[t:TRANSITIONS_TO]->()
    RETURN t
  }
  ELSE {
    UNWIND $roles AS id
    MATCH (role:Role {id: id})-[t:TRANSITIONS_TO]-()
    WHERE $incoming OR startNode(t) = role
    RETURN t
  }
}
WITH DISTINCT t, startNode(t) AS from, endNode(t) AS to
ORDER BY elementId(t)
CALL (from, to) {
  CALL (from, to) {
    MATCH (to)-[asked:REQUIRES]->(skill:Skill)
    RETURN skill, asked, null AS has
    UNION ALL
    MATCH (from)-[has:REQUIRES]->(skill:Skill)
    RETURN skill, null AS asked, has
  }
  WITH skill, head(collect(asked)) AS asked, head(collect(has)) AS has
  WHERE asked IS NOT NULL
  WITH asked, has, coalesce(asked.level, $assumedLevel) AS level, coalesce(asked.importance, $assumedImportance) AS importance,
    CASE WHEN has IS NULL THEN 0.0 ELSE coalesce(has.level, $assumedLevel) END AS start
  RETURN count(asked) AS skills,
    sum(CASE WHEN level <= start THEN 0.0 ELSE importance * (level - start) END) AS sum,
    count(CASE WHEN asked.level IS NULL OR (has IS NOT NULL AND has.level IS NULL)
      OR (asked.importance IS NULL AND level > start) THEN 1 END) AS unknown
}
WITH t, CASE skills WHEN 0 THEN $assumedLearning ELSE sum END AS value,
  unknown = 0 AND skills > 0 AND EXISTS { (from)-[:REQUIRES]->(:Skill) } AS known
SET t.learning = CASE WHEN known THEN value END,
  t.learningAssumed = CASE WHEN NOT known THEN value END
RETURN count(t) AS transitions;
