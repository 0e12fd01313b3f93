// What does it cost, in nats, to rely on each move?
//
// An observed move costs -ln(share): 0 where everybody who left made it. Shares below $evidenceCost.leastShare
// count as that one. Every other basis costs the constant that $evidenceCost has for it, and weak evidence costs
// $evidenceCost.weak more. It is stored as `evidenceCost`, on every move; only what differs is written. $roles limits
// the work to the moves from some roles, and with $incoming to them; null is all. Moves are taken in a fixed
// order, so that two writers never wait for each other.
//
// :params {roles: null, incoming: true, evidenceCost: {stated: 0.5, implied: 1.0, observed: 1.0, similarity: 1.5, unknown: 2.0, weak: 1.0, leastShare: 0.000001}}
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
WITH DISTINCT t, CASE
    WHEN t.basis = 'OBSERVED' AND t.share >= 1 THEN 0.0
    WHEN t.basis = 'OBSERVED' AND t.share >= $evidenceCost.leastShare THEN -log(t.share)
    WHEN t.basis = 'OBSERVED' AND t.share IS NOT NULL THEN abs(log($evidenceCost.leastShare))
    WHEN t.basis = 'OBSERVED' THEN $evidenceCost.observed
    WHEN t.basis = 'STATED' THEN $evidenceCost.stated
    WHEN t.basis = 'IMPLIED' THEN $evidenceCost.implied
    WHEN t.basis = 'SIMILARITY' THEN $evidenceCost.similarity
    ELSE $evidenceCost.unknown
  END + CASE WHEN t.weakness IS NULL THEN 0.0 ELSE $evidenceCost.weak END AS cost
WHERE t.evidenceCost IS NULL OR t.evidenceCost <> cost
WITH t, cost
ORDER BY elementId(t)
SET t.evidenceCost = cost
RETURN count(t) AS transitions;
