// Of which roles, skills, requirements and moves do sources say different things?
// Severity: INFO
//
// What the source says whose the thing is counts, and what others say is kept beside it (`alsoSaid`). An import notes in
// `atOdds` which properties differ.
//
// Each role, skill, requirement and move is looked at once. Of a skill those who require it are given, 20 at most.
//
// The first $limit by their roles are given, all where it is null; `count` says how many there are.
//
// :params {limit: 100}
CALL () {
  MATCH (role:Role)
  WHERE size(role.atOdds) > 0 AND coalesce(role.status, 'ACTIVE') = 'ACTIVE'
  RETURN [role {.id, .title}] AS roles, coalesce(role.title, role.id) AS thing, role.atOdds AS properties
  UNION ALL
  MATCH (skill:Skill)
  WHERE size(skill.atOdds) > 0 AND coalesce(skill.status, 'ACTIVE') = 'ACTIVE'
  RETURN COLLECT {
      MATCH (role:Role)-[:REQUIRES]->(skill)
      WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE'
      RETURN role {.id, .title} ORDER BY role.id LIMIT 20
    } AS roles, 'the skill ' + coalesce(skill.name, skill.id) AS thing, skill.atOdds AS properties
  UNION ALL
  MATCH (role:Role)-[q:REQUIRES]->(skill:Skill)
  WHERE size(q.atOdds) > 0 AND coalesce(role.status, 'ACTIVE') = 'ACTIVE' AND coalesce(skill.status, 'ACTIVE') = 'ACTIVE'
  RETURN [role {.id, .title}] AS roles,
    'what ' + coalesce(role.title, role.id) + ' requires of ' + coalesce(skill.name, skill.id) AS thing, q.atOdds AS properties
  UNION ALL
  MATCH (from:Role)-[t:TRANSITIONS_TO]->(to:Role)
  WHERE size(t.atOdds) > 0 AND coalesce(from.status, 'ACTIVE') = 'ACTIVE' AND coalesce(to.status, 'ACTIVE') = 'ACTIVE'
  RETURN [from {.id, .title}, to {.id, .title}] AS roles,
    'the move from ' + coalesce(from.title, from.id) + ' to ' + coalesce(to.title, to.id) AS thing, t.atOdds AS properties
}
WITH roles, 'Sources say different things of ' + thing + ': '
    + reduce(names = '', name IN properties | names + CASE names WHEN '' THEN '' ELSE ', ' END + name) + '.' AS detail
ORDER BY [role IN roles | role.id], detail
WITH collect({roles: roles, detail: detail}) AS found
UNWIND found[..coalesce(toInteger($limit), size(found))] AS finding
RETURN finding.roles AS roles, finding.detail AS detail, size(found) AS count;
