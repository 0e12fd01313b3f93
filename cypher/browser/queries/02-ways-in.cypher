// Which ways lead into product management?
// Up to two moves through roles of other families, then the first role inside.
MATCH path = ((outside:Role WHERE outside.family <> 'product-management')-[:TRANSITIONS_TO]->(:Role)){1,2}
  (inside:Role WHERE inside.family = 'product-management')
RETURN path
ORDER BY length(path), inside.id, [role IN nodes(path) | role.id]
LIMIT 100;
