// What does a Director of Product have to know that a Senior Product Manager need not?
// Only what the sources name. Put other ids in place of the two, to look at another move.
MATCH move = (from:Role {id: 'senior-product-manager'})-[:TRANSITIONS_TO]->(to:Role {id: 'director-of-product'})
MATCH new = (to)-[:REQUIRES]->(skill:Skill)
WHERE NOT EXISTS { (from)-[:REQUIRES]->(skill) }
RETURN move, new;
