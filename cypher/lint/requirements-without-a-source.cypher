// Which requirements are marked as stated, but name no source?
// Severity: ERROR
//
// What an import brought has the import's source.
//
// Those of retired skills are left out. Each requirement is looked at once to count, and those of the roles that are
// given once more.
//
// The first $limit of them by role and skill are given, all where it is null; `count` says how many there are.
//
// :params {limit: 100}
MATCH (role:Role)
WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE'
WITH role, COUNT {
  MATCH (role)-[q:REQUIRES {basis: 'STATED'}]->(skill:Skill)
  WHERE size(coalesce(q.sources, [])) = 0 AND q.importedBy IS NULL AND coalesce(skill.status, 'ACTIVE') = 'ACTIVE'
} AS requirements
WHERE requirements > 0
WITH role, requirements ORDER BY role.id
WITH collect(role) AS roles, sum(requirements) AS count
UNWIND roles[..coalesce(toInteger($limit), size(roles))] AS role
MATCH (role)-[q:REQUIRES {basis: 'STATED'}]->(skill:Skill)
WHERE size(coalesce(q.sources, [])) = 0 AND q.importedBy IS NULL AND coalesce(skill.status, 'ACTIVE') = 'ACTIVE'
// Grouping leaves the list of roles behind: sorted together with it, every row would count as large as it is.
WITH role, skill, min(count) AS count
RETURN [role {.id, .title}] AS roles,
  'That ' + coalesce(role.title, role.id) + ' requires ' + coalesce(skill.name, skill.id)
    + ' is marked as stated, but no source is named.' AS detail,
  count
ORDER BY role.id, skill.id
LIMIT coalesce(toInteger($limit), 9223372036854775807);
