// What do searches count each move with?
//
// Three whole numbers, stored as `counted`, so that a search reads one value of a move and adds up without a
// rounding error: the months in the origin before the move ($assumedMonths where unknown), what there is to learn
// in millionths of an importance-weighted level, and the cost of its evidence in millionths of a nat. Run after the files that
// derive the last two. $roles limits the work to the moves from some roles, and with $incoming to them; null is all.
//
// :params {roles: null, incoming: true, assumedMonths: 24, assumedLearning: 10.0}
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
WITH DISTINCT t, [toInteger(coalesce(t.months, $assumedMonths)),
  toInteger(round(1000000 * coalesce(t.learning, t.learningAssumed, $assumedLearning))), toInteger(round(1000000 * t.evidenceCost))] AS counted
WHERE t.counted IS NULL OR t.counted <> counted
WITH t, counted
ORDER BY elementId(t)
SET t.counted = counted
RETURN count(t) AS transitions;
