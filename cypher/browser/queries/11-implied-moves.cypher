// Which moves are only implied?
// No source says of them that people make them: they follow from an order or from the context.
MATCH path = (from:Role)-[move:TRANSITIONS_TO]->(to:Role)
WHERE move.basis = 'IMPLIED'
RETURN path, move.conditions AS conditions, move.sources AS sources
ORDER BY from.id, to.id
LIMIT 100;
