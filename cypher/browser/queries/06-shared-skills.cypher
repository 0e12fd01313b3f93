// Which skills do two roles share?
// Put other ids in place of the two, to compare other roles.
MATCH path = (:Role {id: 'product-manager'})-[:REQUIRES]->(:Skill)<-[:REQUIRES]-(:Role {id: 'senior-product-manager'})
RETURN path;
