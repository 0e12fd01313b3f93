// Why is there no path between two roles, and what would open one?
//
// One row: what is known of both ends, the fewest moves of any path however long (null where there is none),
// and, for an end that has no transitions of its own, the broader or narrower roles that have some.
//
// :params {from: 'growth-product-manager', to: 'director-of-product'}
CYPHER 25
MATCH (start:Role {id: $from})
MATCH (goal:Role {id: $to})
RETURN start.id = goal.id AS same, coalesce(goal.status, 'ACTIVE') AS targetStatus, goal.replacedBy AS replacedBy,
  EXISTS { (start)-[:TRANSITIONS_TO]->(other:Role WHERE coalesce(other.status, 'ACTIVE') = 'ACTIVE') } AS wayOut,
  EXISTS { (goal)<-[:TRANSITIONS_TO]-(other:Role WHERE coalesce(other.status, 'ACTIVE') = 'ACTIVE') } AS wayIn,
  head(COLLECT {
    MATCH path = SHORTEST 1 (start) (()-[:TRANSITIONS_TO]->(other:Role WHERE coalesce(other.status, 'ACTIVE') = 'ACTIVE'))+ (goal)
    RETURN length(path)
  }) AS fewestMoves,
  COLLECT {
    MATCH (start)-[:BROADER]-(near:Role WHERE coalesce(near.status, 'ACTIVE') = 'ACTIVE')
    WHERE near <> goal AND EXISTS { (near)-[:TRANSITIONS_TO]->(other:Role WHERE coalesce(other.status, 'ACTIVE') = 'ACTIVE') }
    RETURN near {.id, .title, .level} ORDER BY near.id
  } AS insteadOfStart,
  COLLECT {
    MATCH (goal)-[:BROADER]-(near:Role WHERE coalesce(near.status, 'ACTIVE') = 'ACTIVE')
    WHERE near <> start AND EXISTS { (near)<-[:TRANSITIONS_TO]-(other:Role WHERE coalesce(other.status, 'ACTIVE') = 'ACTIVE') }
    RETURN near {.id, .title, .level} ORDER BY near.id
  } AS insteadOfTarget;
