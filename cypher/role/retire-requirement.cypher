// Does a role no longer require a skill? The requirement is kept under a type of its own, so that no gap counts
// it. Only where it still has the version $version is it retired, and its new version is the answer.
// :params {role: 'product-manager', skill: 'prioritisation', version: 1}
MATCH (role:Role {id: $role})
SET role.version = coalesce(role.version, 0) + 1
WITH role
MATCH (role)-[q:REQUIRES]->(skill:Skill {id: $skill})
WHERE coalesce(q.version, 0) = $version
CREATE (role)-[retired:RETIRED_REQUIRES]->(skill)
SET retired = properties(q), retired.version = coalesce(q.version, 0) + 1, retired.retiredByHand = true,
  skill.version = coalesce(skill.version, 0) + 1
DELETE q
RETURN retired.version AS version;
