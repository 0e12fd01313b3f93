// What does a Director of Product ask, and what of it does a Product Manager have?
// Put other ids in place of the two, to compare other roles. Skills that hang on one role only are to be learned.
MATCH asked = (:Role {id: 'director-of-product'})-[:REQUIRES]->(skill:Skill)
OPTIONAL MATCH had = (:Role {id: 'product-manager'})-[:REQUIRES]->(skill)
RETURN asked, had
ORDER BY skill.id
LIMIT 100;
