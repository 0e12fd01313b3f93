// What do the specialised product managers have in common, and what sets them apart?
// The four specialisations of product work, what each requires, and what is said about each alone.
MATCH path = (:Role {id: 'product-manager'})<-[:BROADER]-(special:Role)-[:REQUIRES]->(:Skill)
OPTIONAL MATCH said = (special)<-[:ABOUT]-(statement:Statement)
WHERE statement.topic = 'SPECIALISATION'
RETURN path, said;
