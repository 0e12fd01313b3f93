// What is advised for planning a career, and how far ahead does each role look?
// Select a statement to read it.
MATCH said = (statement:Statement)-[:SAID_BY]->(:Source)
WHERE statement.topic IN ['PLANNING', 'HORIZON']
OPTIONAL MATCH about = (statement)-[:ABOUT]->(:Role)
RETURN said, about
ORDER BY statement.id
LIMIT 100;
