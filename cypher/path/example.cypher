// Which path question makes a good first one? From a designer to a director where the graph has both.
//
// Otherwise the first two roles, by id, that lie two moves apart, or one.
//
// :params {}
CYPHER 25
MATCH (start:Role {status: 'ACTIVE'})-[:TRANSITIONS_TO]->(next:Role {status: 'ACTIVE'})
OPTIONAL MATCH (next)-[:TRANSITIONS_TO]->(further:Role {status: 'ACTIVE'})
WHERE further <> start AND NOT EXISTS { (start)-[:TRANSITIONS_TO]->(further) }
WITH start, coalesce(further, next) AS goal, further IS NOT NULL AS far
RETURN start.id AS from, goal.id AS to
ORDER BY CASE WHEN start.id = 'product-designer' AND goal.id = 'director-of-product' THEN 0 ELSE 1 END, NOT far, from, to
LIMIT 1;
