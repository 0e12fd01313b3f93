// From which roles is no way on known?
// With the moves that lead there, if there are any. Unknown is not impossible: no source names a move.
MATCH (end:Role)
WHERE NOT EXISTS { (end)-[:TRANSITIONS_TO]->(:Role) }
OPTIONAL MATCH path = (from:Role)-[:TRANSITIONS_TO]->(end)
RETURN end, path
ORDER BY end.id, from.id
LIMIT 100;
