// Which roles can be reached with one move, the best evidenced first?
//
// The order is that of the stored cost of the evidence (derive-evidence.cypher), then of independent sources, most
// first, then of learning, least first and unknown last, then of the other role's title and id. A move that somebody
// wrote by hand has no cost until the service starts again, and comes last. Retired roles are left out.
// `skillsToLearn` counts the skills with levels to gain, where an unknown level counts as $assumedLevel; null
// where the target's requirements are unknown. A row without a move means that there is none.
//
// :params {role: 'product-manager', limit: 20, assumedLevel: 3.0}
MATCH (from:Role {id: $role})
OPTIONAL MATCH (from)-[t:TRANSITIONS_TO]->(to:Role)
WHERE coalesce(to.status, 'ACTIVE') = 'ACTIVE'
WITH from, t, to, COLLECT {
  MATCH (source:Source)
  WHERE source.id IN t.sources
  RETURN DISTINCT coalesce(source.origin, source.id)
} AS independent
RETURN from, t, to,
  CASE WHEN EXISTS { (to)-[:REQUIRES]->(:Skill) } THEN COUNT {
    MATCH (to)-[asked:REQUIRES]->(skill:Skill)
    OPTIONAL MATCH (from)-[has:REQUIRES]->(skill)
    WITH coalesce(asked.level, $assumedLevel) AS level,
      CASE WHEN has IS NULL THEN 0.0 ELSE coalesce(has.level, $assumedLevel) END AS start
    WHERE level > start
    RETURN level
  } END AS skillsToLearn,
  COUNT { (from)-[:TRANSITIONS_TO]->(other:Role) WHERE coalesce(other.status, 'ACTIVE') = 'ACTIVE' } AS total,
  COLLECT {
    MATCH (source:Source)
    WHERE source.id IN coalesce(t.sources, [])
      + reduce(ids = [], text IN coalesce(t.conditionSources, []) | ids + [id IN split(text, ',') | trim(id)])
    RETURN properties(source)
  } AS sources
ORDER BY t.evidenceCost, size(independent) DESC, coalesce(t.learning, t.learningAssumed), to.title, to.id
LIMIT toInteger($limit);
