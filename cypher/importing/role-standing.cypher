// On which ladder, how far up and on which track are some roles?
// :params {ids: ['product-manager', 'director-of-product']}
UNWIND $ids AS id
MATCH (role:Role {id: id})
RETURN id, role.family AS family, role.level AS level, role.track AS track;
