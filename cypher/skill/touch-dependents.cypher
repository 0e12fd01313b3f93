// What names a skill? The roles that require it, their requirements, and the skills that build on it. They count
// as changed when it does.
// :params {id: 'prioritisation'}
MATCH (skill:Skill {id: $id})
CALL (skill) {
  MATCH (skill)<-[q:REQUIRES]-(role:Role)
  SET q.version = coalesce(q.version, 0) + 1, role.version = coalesce(role.version, 0) + 1
  RETURN count(*) AS roles
}
CALL (skill) {
  MATCH (skill)<-[:BUILDS_ON]-(other:Skill)
  SET other.version = coalesce(other.version, 0) + 1
  RETURN count(*) AS skills
}
RETURN roles, skills;
