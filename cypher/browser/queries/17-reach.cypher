// How far do three moves lead from a Product Designer?
// To each role a way with the fewest moves, the nearest hundred. Put another role's id in place of product-designer.
MATCH way = ANY SHORTEST (start:Role {id: 'product-designer'}) (()-[:TRANSITIONS_TO]->()){1,3} (role:Role)
WHERE role <> start
RETURN way
ORDER BY length(way), role.id
LIMIT 100;
