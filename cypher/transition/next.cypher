// Which roles can be reached with one move, the best evidenced first?
//
// The order is that of the evidence's cost in nats (-ln(share) for an observed move, a constant of $evidenceCost
// for any other basis, more where it is weak), then of independent sources, most first, then of learning, least
// first and unknown last, then of the other role's title and id. Retired roles are left out. `skillsToLearn` counts the skills with levels to gain, where
// an unknown level counts as $assumedLevel; null where the target's requirements are unknown. A row without a
// move means that there is none.
//
// :params {role: 'product-manager', limit: 20, assumedLevel: 3.0, evidenceCost: {stated: 0.5, implied: 1.0, observed: 1.0, similarity: 1.5, unknown: 2.0, weak: 1.0, leastShare: 0.000001}}
MATCH (from:Role {id: $role})
OPTIONAL MATCH (from)-[t:TRANSITIONS_TO]->(to:Role)
WHERE coalesce(to.status, 'ACTIVE') = 'ACTIVE'
WITH from, t, to,
  CASE
    WHEN t.basis = 'OBSERVED' AND t.share >= $evidenceCost.leastShare THEN abs(log(t.share))
    WHEN t.basis = 'OBSERVED' AND t.share IS NOT NULL THEN abs(log($evidenceCost.leastShare))
    WHEN t.basis = 'OBSERVED' THEN $evidenceCost.observed
    WHEN t.basis = 'STATED' THEN $evidenceCost.stated
    WHEN t.basis = 'IMPLIED' THEN $evidenceCost.implied
    WHEN t.basis = 'SIMILARITY' THEN $evidenceCost.similarity
    ELSE $evidenceCost.unknown
  END + CASE WHEN t.weakness IS NULL THEN 0.0 ELSE $evidenceCost.weak END AS evidenceCost
RETURN from, t, to, evidenceCost,
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
ORDER BY evidenceCost, size(COLLECT {
    MATCH (source:Source)
    WHERE source.id IN t.sources
    RETURN DISTINCT coalesce(source.origin, source.id)
  }) DESC, coalesce(t.learning, t.learningAssumed), to.title, to.id
LIMIT toInteger($limit);
