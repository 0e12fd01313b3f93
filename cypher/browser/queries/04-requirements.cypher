// What does each step of the product-management ladder require?
// Skills in the middle are asked for on several steps.
MATCH path = (role:Role)-[:REQUIRES]->(:Skill)
WHERE role.family = 'product-management' AND role.level IS NOT NULL
RETURN path;
