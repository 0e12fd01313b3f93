// Who says what about a Director of Product?
// Put another role's id in place of director-of-product. Select a statement to read it.
MATCH path = (:Role {id: 'director-of-product'})<-[:ABOUT]-(:Statement)-[:SAID_BY]->(:Source)
RETURN path;
