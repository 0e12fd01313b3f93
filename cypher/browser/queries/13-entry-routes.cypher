// Which routes and certificates help to get in or on, and who says so?
// Select a route to read its steps.
MATCH path = (role:Role)<-[:LEADS_TO|SUPPORTS]-(way:Route|Certification)-[:SAID_BY]->(:Source)
RETURN path
ORDER BY way.id, role.id
LIMIT 100;
