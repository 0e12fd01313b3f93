// What does a Director of Product require?
// Put another role's id in place of director-of-product.
MATCH path = (:Role {id: 'director-of-product'})-[:REQUIRES]->(:Skill)
RETURN path;
