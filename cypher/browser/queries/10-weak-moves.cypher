// Which moves rest on weak evidence, and why is it weak?
// The table view gives the reason of each.
MATCH path = (from:Role)-[move:TRANSITIONS_TO]->(to:Role)
WHERE move.weakness IS NOT NULL
RETURN path, move.weakness AS weakness, move.sources AS sources
ORDER BY from.id, to.id
LIMIT 100;
