// What does one role ask beyond another, skill by skill, most learning first?
//
// The arithmetic is that of derive-learning.cypher: learning is importance times missing levels, an unknown level
// counts as $assumedLevel, unknown importance as $assumedImportance where a level is missing, and of an origin
// whose requirements are unknown nothing is taken for granted; `assumed` says where this was needed. `missing`
// is the number of levels to gain, null where it cannot be said. States: NEW is not required by the origin, RAISE
// is asked at a higher level, COVERED is enough, UNKNOWN is required by both at a level that is not known. A row
// without a skill means that the target's requirements are unknown.
//
// :params {from: 'product-manager', to: 'director-of-product', assumedLevel: 3.0, assumedImportance: 1.0}
MATCH (from:Role {id: $from})
MATCH (to:Role {id: $to})
OPTIONAL MATCH (to)-[asked:REQUIRES]->(skill:Skill)
OPTIONAL MATCH (from)-[has:REQUIRES]->(skill)
WITH from, to, skill, asked, has, EXISTS { (from)-[:REQUIRES]->(:Skill) } AS fromKnown,
  coalesce(asked = has, false) OR (asked.level IS NOT NULL AND (has IS NULL OR has.level IS NOT NULL)) AS levelsKnown,
  coalesce(asked.level, $assumedLevel)
    - CASE WHEN has IS NULL THEN 0.0 ELSE coalesce(has.level, $assumedLevel) END AS more
RETURN from, has, to, asked, skill, fromKnown,
  CASE
    WHEN asked IS NULL THEN null
    WHEN has IS NULL THEN 'NEW'
    WHEN NOT levelsKnown THEN 'UNKNOWN'
    WHEN more > 0 THEN 'RAISE'
    ELSE 'COVERED'
  END AS state,
  CASE
    WHEN NOT (fromKnown AND levelsKnown) THEN null
    WHEN more > 0 THEN more
    ELSE 0.0
  END AS missing,
  CASE WHEN more > 0 THEN more * coalesce(asked.importance, $assumedImportance) ELSE 0.0 END AS learning,
  NOT (fromKnown AND levelsKnown) OR (more > 0 AND asked.importance IS NULL) AS assumed,
  COLLECT { MATCH (source:Source) WHERE source.id IN asked.sources RETURN source } AS sources
ORDER BY learning DESC, skill.name, skill.id;
