// Which skills does a skill build on from now on? Exactly those of $buildsOn.
// :params {id: 'prioritisation', buildsOn: ['communication']}
MATCH (skill:Skill {id: $id})
CALL (skill) {
  MATCH (skill)-[link:BUILDS_ON]->(other:Skill)
  WHERE NOT other.id IN $buildsOn
  DELETE link
  RETURN count(*) AS removed
}
CALL (skill) {
  UNWIND $buildsOn AS id
  MATCH (other:Skill {id: id})
  WHERE NOT EXISTS { (skill)-[:BUILDS_ON]->(other) }
  CREATE (skill)-[:BUILDS_ON]->(other)
  RETURN count(*) AS added
}
RETURN added, removed;
