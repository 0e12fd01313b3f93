// How much is there to learn in each move, for somebody who has exactly what the origin role requires?
//
// Learning is the sum, over the skills that the target requires, of importance (0 to 1) times the levels
// (0 to 5) that are missing. It is stored as `learning` where everything it needs is known, and as
// `learningAssumed` where a value had to be assumed: a required skill of unknown level counts as
// $assumedLevel, unknown importance as $assumedImportance where a level is missing, a target whose
// requirements are unknown as $assumedLearning; of an origin whose requirements are unknown, nothing is
// taken for granted. One of the two is always there, never both. $roles limits the work to the moves
// from some roles, and with $incoming to them; null is all. Moves are taken in a fixed order, so that two writers
// never wait for each other.
//
// Reading is what takes time: what a role asks is read once for all its moves, as lists of skill, level and what else
// counts. The two lists of a move are then laid side by side, what the target asks first: a skill whose first row has
// five entries is asked, and the origin's rows have three. Where somebody wrote a requirement twice, the first one counts.
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
WITH to, collect([t, from]) AS into
CALL (to) {
  MATCH (to)-[asks:REQUIRES]->(skill:Skill)
  WITH skill, asks.level AS level, asks.importance AS importance
  RETURN collect([skill, coalesce(level, $assumedLevel), level IS NULL, coalesce(importance, $assumedImportance), importance IS NULL]) AS asked
}
UNWIND into AS move
WITH move[1] AS from, collect([move[0], asked]) AS moves
CALL (from) {
  MATCH (from)-[has:REQUIRES]->(skill:Skill)
  WITH skill, has.level AS level
  RETURN collect([skill, coalesce(level, $assumedLevel), level IS NULL]) AS had
}
UNWIND moves AS move
WITH move[0] AS t, move[1] AS asked, had
ORDER BY elementId(t)
CALL (asked, had) {
  UNWIND asked + had AS row
  WITH row[0] AS skill, collect(row) AS rows
  WITH rows[0] AS ask, head([row IN rows WHERE size(row) = 3]) AS has
  WHERE size(ask) = 5
  WITH ask[1] AS level, ask[2] AS levelUnknown, ask[3] AS importance, ask[4] AS importanceUnknown,
    coalesce(has[1], 0.0) AS start, coalesce(has[2], false) AS startUnknown
  RETURN count(*) AS skills,
    sum(CASE WHEN level <= start THEN 0.0 ELSE importance * (level - start) END) AS sum,
    count(CASE WHEN levelUnknown OR startUnknown OR (importanceUnknown AND level > start) THEN 1 END) AS unknown
}
WITH t, CASE skills WHEN 0 THEN $assumedLearning ELSE sum END AS value,
  unknown = 0 AND skills > 0 AND had <> [] AS known
SET t.learning = CASE WHEN known THEN value END,
  t.learningAssumed = CASE WHEN NOT known THEN value END
RETURN count(t) AS transitions;
