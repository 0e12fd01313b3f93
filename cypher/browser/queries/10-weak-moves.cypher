// Which moves rest on weak evidence, and why is it weak?
// The table view gives the reason of each.
MATCH path = (:Role)-[move:TRANSITIONS_TO]->(:Role)
WHERE move.weakness IS NOT NULL
RETURN path, move.weakness AS weakness, move.sources AS sources;
