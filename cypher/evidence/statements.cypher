// What do sources say, about roles and about careers in general? $topic and $role limit it; null is all. Those
// about no role in particular have an empty `about`; `conflict` names the question on which they take a side.
// :params {topic: null, role: 'product-manager'}
MATCH (statement:Statement)
WHERE ($topic IS NULL OR statement.topic = toUpper($topic))
  AND ($role IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Role {id: $role}) })
WITH statement {.id, .topic, .text, .basis, .sources} AS statement,
  COLLECT { MATCH (statement)-[:ABOUT]->(role:Role) RETURN role.id ORDER BY role.id } AS about,
  COLLECT { MATCH (statement)-[:SIDE_OF]->(conflict:Conflict) RETURN conflict.id ORDER BY conflict.id } AS conflicts,
  COLLECT { MATCH (source:Source) WHERE source.id IN coalesce(statement.sources, []) RETURN source {.*} } AS sources
RETURN statement, about, head(conflicts) AS conflict, sources
ORDER BY statement.topic, statement.id;
