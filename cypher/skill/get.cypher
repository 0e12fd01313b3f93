// What is known about a skill? Its own properties, the skills that it builds on, and the roles that require it:
// how many, and the first ten by title.
// :params {id: 'prioritisation'}
MATCH (skill:Skill {id: $id})
RETURN skill {.*} AS skill,
  COLLECT {
    MATCH (skill)-[:BUILDS_ON]->(other:Skill)
    RETURN other {.id, .name} ORDER BY other.name, other.id
  } AS buildsOn,
  COUNT { MATCH (skill)<-[:REQUIRES]-(role:Role) WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE' } AS roles,
  COLLECT {
    MATCH (skill)<-[q:REQUIRES]-(role:Role)
    WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE'
    RETURN role {.id, .title, level: q.level, importance: q.importance} ORDER BY role.title, role.id LIMIT 10
  } AS firstRoles,
  COLLECT { MATCH (source:Source) WHERE source.id IN coalesce(skill.sources, []) RETURN source {.*} } AS sources;
