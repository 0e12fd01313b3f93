// Which ways lead out of product management?
MATCH path = (inside:Role)-[:TRANSITIONS_TO]->(outside:Role)
WHERE inside.family = 'product-management' AND outside.family <> 'product-management'
RETURN path
ORDER BY inside.id, outside.id
LIMIT 100;
