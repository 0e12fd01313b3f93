// Which label shows the level of a role? Level1 to Level9, so that Neo4j Browser can give each a colour.
// $roles limits the work to some roles; null is all.
// :params {roles: ['product-manager', 'senior-product-manager']}
CYPHER 25
CALL () {
  WHEN $roles IS NULL THEN {
    MATCH (role:Role)
    RETURN role
  }
  ELSE {
    UNWIND $roles AS id
    MATCH (role:Role {id: id})
    RETURN role
  }
}
REMOVE role:$([label IN labels(role) WHERE label =~ 'Level[0-9]+'])
SET role:$(CASE WHEN role.level IS NULL THEN [] ELSE ['Level' + toString(role.level)] END)
RETURN count(role) AS roles;
