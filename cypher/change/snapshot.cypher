// What is known of a role, a skill, a requirement or a transition right now? To be compared with what it is afterwards.
// :params {concept: 'ROLE', id: 'product-manager', other: null}
MATCH (n:Role {id: $id})
WHERE $concept = 'ROLE'
RETURN n {.*} AS properties, COLLECT { MATCH (n)-[:BROADER]->(link:Role) RETURN link.id ORDER BY link.id } AS links, false AS retired
UNION ALL
MATCH (n:Skill {id: $id})
WHERE $concept = 'SKILL'
RETURN n {.*} AS properties, COLLECT { MATCH (n)-[:BUILDS_ON]->(link:Skill) RETURN link.id ORDER BY link.id } AS links, false AS retired
UNION ALL
MATCH (:Role {id: $id})-[e:REQUIRES|RETIRED_REQUIRES]->(:Skill {id: $other})
WHERE $concept = 'REQUIREMENT'
RETURN e {.*} AS properties, [] AS links, type(e) = 'RETIRED_REQUIRES' AS retired
UNION ALL
MATCH (:Role {id: $id})-[e:TRANSITIONS_TO|RETIRED_TRANSITION_TO]->(:Role {id: $other})
WHERE $concept = 'TRANSITION'
RETURN e {.*} AS properties, [] AS links, type(e) = 'RETIRED_TRANSITION_TO' AS retired;
