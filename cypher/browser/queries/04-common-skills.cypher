// Which skills do several steps of the product-management ladder ask for?
// Those that only one step asks for are left out.
MATCH path = (role:Role)-[:REQUIRES]->(skill:Skill)
WHERE role.family = 'product-management' AND role.level IS NOT NULL
  AND EXISTS {
    (skill)<-[:REQUIRES]-(other:Role)
    WHERE other.family = 'product-management' AND other.level <> role.level
  }
RETURN path;
