// Which skills build, by way of others, on themselves?
// Severity: ERROR
//
// From each skill that builds on another and that another builds on, the shortest way back to itself, through none with
// a smaller id: every circle is found from the skill with its smallest id. A search by breadth, so the number of ways
// between two skills does not matter.
//
// One finding for each such skill, with the shortest circle, of several the first by ids, and the roles that require a
// skill of it, 20 at most. The first $limit by id are given, all where it is null; `count` says how many there are.
//
// :params {limit: 100}
CYPHER 25
MATCH (skill:Skill)
WHERE coalesce(skill.status, 'ACTIVE') = 'ACTIVE' AND EXISTS { (skill)<-[:BUILDS_ON]-(:Skill) }
MATCH circle = ANY SHORTEST
  (skill) (()-[:BUILDS_ON]->(next:Skill WHERE next.id >= skill.id AND coalesce(next.status, 'ACTIVE') = 'ACTIVE'))+ (skill)
WITH skill, length(circle) AS steps ORDER BY skill.id
WITH collect({skill: skill, steps: steps}) AS found
UNWIND range(0, coalesce(toInteger($limit), size(found)) - 1) AS place
WITH found[place].skill AS skill, found[place].steps AS steps, size(found) AS count, place
WHERE skill IS NOT NULL
// One round for each step: the first way by ids to each skill that so many steps lead to.
LET ways = reduce(ways = [{skill: skill, ids: []}], step IN range(1, steps) | COLLECT {
  UNWIND ways AS way
  WITH way.skill AS here, way.ids AS ids, skill
  MATCH (here)-[:BUILDS_ON]->(next:Skill)
  WHERE next.id >= skill.id AND coalesce(next.status, 'ACTIVE') = 'ACTIVE'
  WITH next, min(ids + here.id) AS ids
  RETURN {skill: next, ids: ids}
})
LET ids = head([way IN ways WHERE way.skill = skill | way.ids])
LET names = COLLECT {
  UNWIND range(0, size(ids) - 1) AS step
  MATCH (member:Skill {id: ids[step]})
  RETURN coalesce(member.name, member.id) ORDER BY step
}
RETURN COLLECT {
    UNWIND ids AS id
    MATCH (:Skill {id: id})<-[:REQUIRES]-(role:Role)
    WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE'
    WITH DISTINCT role
    RETURN role {.id, .title} ORDER BY role.id LIMIT 20
  } AS roles,
  CASE steps WHEN 1 THEN names[0] + ' builds on itself.'
    ELSE 'Each of these skills builds on the next, and the last one on the first: '
      + reduce(text = names[0], name IN names[1..20] | text + ', ' + name) + CASE WHEN steps > 20 THEN ', and '
      + toString(steps - 20) + ' more.' ELSE '.' END END AS detail,
  count
ORDER BY place;
