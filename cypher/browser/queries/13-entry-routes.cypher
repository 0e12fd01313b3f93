// Which routes and certificates help to get in or on, and who says so?
// Select a route to read its steps.
MATCH path = (:Role)<-[:LEADS_TO|SUPPORTS]-(:Route|Certification)-[:SAID_BY]->(:Source)
RETURN path;
