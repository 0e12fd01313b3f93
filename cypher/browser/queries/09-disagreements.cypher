// Where do the sources disagree?
// A question, the statements that answer it differently, and who makes them. Select a statement to read it.
MATCH path = (:Conflict)<-[:SIDE_OF]-(:Statement)-[:SAID_BY]->(:Source)
RETURN path;
