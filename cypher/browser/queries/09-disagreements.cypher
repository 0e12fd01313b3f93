// Where do the sources disagree?
// A question, the statements that answer it differently, and who makes them. Select a statement to read it.
MATCH path = (conflict:Conflict)<-[:SIDE_OF]-(side:Statement)-[:SAID_BY]->(:Source)
RETURN path
ORDER BY conflict.id, side.id
LIMIT 100;
