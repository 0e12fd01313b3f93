// What does a role require of a skill from now on?
// Only where the requirement still has the version $version (null: the role does not require the skill now) is
// it written, and its new version is the answer; otherwise there is none. A retired requirement comes back with
// what it had besides. The role counts as changed; the skill does when it is required anew.
// :params {role: 'product-manager', skill: 'prioritisation', version: 1, properties: {level: 3.5, importance: 1.0, basis: 'STATED', sources: ['mansour-positions'], note: null}}
MATCH (role:Role {id: $role})
SET role.version = coalesce(role.version, 0) + 1
WITH role
MATCH (skill:Skill {id: $skill})
OPTIONAL MATCH (role)-[current:REQUIRES]->(skill)
OPTIONAL MATCH (role)-[retired:RETIRED_REQUIRES]->(skill)
WITH *
WHERE CASE WHEN current IS NULL THEN $version IS NULL ELSE coalesce(current.version, 0) = $version END
MERGE (role)-[q:REQUIRES]->(skill)
SET q += CASE WHEN retired IS NULL THEN {} ELSE properties(retired) END,
  skill.version = coalesce(skill.version, 0) + CASE WHEN current IS NULL THEN 1 ELSE 0 END
SET q += $properties, q.retiredByHand = null, q.version = coalesce(q.version, 0) + 1
DELETE retired
RETURN q.version AS version;
