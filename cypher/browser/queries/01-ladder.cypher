// What does the ladder of product management look like?
// Every move between two of its steps. A colour is a step; each move shows its kind, and its properties show who says so.
MATCH path = (from:Role)-[:TRANSITIONS_TO]->(to:Role)
WHERE from.family = 'product-management' AND to.family = 'product-management'
  AND from.level IS NOT NULL AND to.level IS NOT NULL
RETURN path;
