// What is known about a role? Its own properties, the roles above and below it, what it requires and uses, its tiers,
// what sources say about it and where they disagree, certifications that support it and routes that lead to it.
// Claims name their sources by id; `sources` has each of these once.
// :params {id: 'product-manager'}
MATCH (role:Role {id: $id})
WITH role,
  COLLECT {
    MATCH (role)-[:BROADER]->(other:Role)
    RETURN other {.id, .title, .level} ORDER BY other.title, other.id
  } AS broader,
  COLLECT {
    MATCH (role)<-[:BROADER]-(other:Role)
    WHERE coalesce(other.status, 'ACTIVE') = 'ACTIVE'
    RETURN other {.id, .title, .level} ORDER BY other.title, other.id
  } AS narrower,
  COLLECT {
    MATCH (role)-[q:REQUIRES]->(skill:Skill)
    RETURN q {.level, .importance, .basis, .sources, .note, .importedBy, skill: skill {.id, .name, .category}}
    ORDER BY skill.name, skill.id
  } AS requirements,
  COLLECT {
    MATCH (role)-[u:USES]->(tool:Skill)
    RETURN tool {.id, .name, examples: u.examples, hot: u.hot, inDemand: u.inDemand} ORDER BY tool.name, tool.id
  } AS tools,
  COLLECT {
    MATCH (role)-[:IN_TIER]->(tier:Tier)
    RETURN tier {.id, .ladder, .rank, .title, .summary, .sources} ORDER BY tier.ladder, tier.rank, tier.id
  } AS tiers,
  COLLECT {
    MATCH (role)<-[:ABOUT]-(statement:Statement)
    WHERE NOT EXISTS { (statement)-[:SIDE_OF]->(:Conflict) }
    RETURN statement {.id, .topic, .text, .basis, .sources} ORDER BY statement.id
  } AS statements,
  COLLECT {
    MATCH (conflict:Conflict)
    WHERE EXISTS { (role)<-[:ABOUT]-(:Statement)-[:SIDE_OF]->(conflict) }
    RETURN conflict {.id, .question, sides: COLLECT {
      MATCH (side:Statement)-[:SIDE_OF]->(conflict)
      RETURN side {.id, .topic, .text, .basis, .sources} ORDER BY side.id
    }} ORDER BY conflict.id
  } AS disagreements,
  COLLECT {
    MATCH (certification:Certification)-[:SUPPORTS]->(role)
    RETURN certification {.id, .title, .abbreviation, .provider, .summary, .sources}
    ORDER BY certification.title, certification.id
  } AS certifications,
  COLLECT {
    MATCH (route:Route)-[:LEADS_TO]->(role)
    RETURN route {.id, .kind, .title, .summary, .steps, .sources} ORDER BY route.kind, route.id
  } AS routes
WITH *, [role {.sources}, {sources: [role.paySource]}] + requirements + tiers + statements + certifications + routes
    + reduce(sides = [], conflict IN disagreements | sides + conflict.sides) AS claims
WITH *, reduce(ids = [], claim IN claims | ids + coalesce(claim.sources, [])) AS ids
RETURN role {.*} AS role, broader, narrower, requirements, tools, tiers, statements, disagreements, certifications, routes,
  COLLECT { MATCH (source:Source) WHERE source.id IN ids RETURN source {.*} } AS sources;
