// What does a role require of a skill? `retired` says whether it no longer does.
// :params {role: 'product-manager', skill: 'prioritisation'}
MATCH (role:Role {id: $role})-[q:REQUIRES|RETIRED_REQUIRES]->(skill:Skill {id: $skill})
RETURN q {.*, skill: skill {.id, .name, .category}} AS requirement,
  q:RETIRED_REQUIRES AS retired,
  COLLECT { MATCH (source:Source) WHERE source.id IN coalesce(q.sources, []) RETURN source {.*} } AS sources
ORDER BY retired
LIMIT 1;
