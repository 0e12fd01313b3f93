// Which roles stand above a role from now on? Exactly those of $broader. Roles that gain or lose it below them
// count as changed, because they name it.
// :params {id: 'senior-product-manager', broader: ['product-manager']}
MATCH (role:Role {id: $id})
CALL (role) {
  MATCH (role)-[link:BROADER]->(other:Role)
  WHERE NOT other.id IN $broader
  SET other.version = coalesce(other.version, 0) + 1
  DELETE link
  RETURN count(*) AS removed
}
CALL (role) {
  UNWIND $broader AS id
  MATCH (other:Role {id: id})
  WHERE NOT EXISTS { (role)-[:BROADER]->(other) }
  SET other.version = coalesce(other.version, 0) + 1
  CREATE (role)-[:BROADER]->(other)
  RETURN count(*) AS added
}
RETURN added, removed;
