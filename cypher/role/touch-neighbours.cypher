// What names a role? The roles above and below it and the skills that it requires. They count as changed when
// its title, its level or its status does.
// :params {id: 'product-manager'}
MATCH (role:Role {id: $id})
CALL (role) {
  MATCH (role)-[:BROADER]-(other:Role)
  WITH DISTINCT other
  SET other.version = coalesce(other.version, 0) + 1
  RETURN count(*) AS roles
}
CALL (role) {
  MATCH (role)-[:REQUIRES]->(skill:Skill)
  SET skill.version = coalesce(skill.version, 0) + 1
  RETURN count(*) AS skills
}
RETURN roles, skills;
