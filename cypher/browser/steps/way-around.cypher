// Which roles near these two does a way connect, where none connects the two themselves?
//
// Each end stands for its broader and narrower roles too. At most five ways are drawn, those with the fewest moves first.
// No row means that nothing near them is connected either.
//
// :params {from: 'growth-product-manager', to: 'director-of-product'}
CYPHER 25
MATCH (start:Role {id: $from})
MATCH (goal:Role {id: $to})
MATCH leave = (start)-[:BROADER]-{0,1}(near:Role)
MATCH arrive = (goal)-[:BROADER]-{0,1}(far:Role)
WHERE near <> far
MATCH way = SHORTEST 1 (near) (()-[:TRANSITIONS_TO]->(next:Role WHERE coalesce(next.status, 'ACTIVE') = 'ACTIVE'))+ (far)
RETURN leave, way, arrive
ORDER BY length(way), near.id, far.id
LIMIT 5;
