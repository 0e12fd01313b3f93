// Who says what stands on each statement, route, certification and step of a ladder? Their list of sources as
// links, for people who look at the graph in Neo4j Browser.
// :params {}
MATCH (n:Statement|Route|Certification|Tier)
CALL (n) {
  MATCH (n)-[link:SAID_BY]->(source:Source) WHERE NOT source.id IN coalesce(n.sources, [])
  DELETE link
  RETURN count(*) AS removed
}
CALL (n) {
  UNWIND n.sources AS id
  MATCH (source:Source {id: id}) WHERE NOT EXISTS { (n)-[:SAID_BY]->(source) }
  CREATE (n)-[:SAID_BY]->(source)
  RETURN count(*) AS added
}
RETURN sum(added) AS created, sum(removed) AS changed;
