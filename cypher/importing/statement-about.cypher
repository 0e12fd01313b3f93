// Which roles is each statement of the folder about?
// Links that a row does not give are removed, those that are there already stay untouched.
// :params {rows: [{id: 'porter-starts', about: ['commis-chef']}]}
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
CALL (n, row) {
  MATCH (n)-[link:ABOUT]->(other:Role) WHERE NOT other.id IN coalesce(row.about, [])
  DELETE link
  RETURN count(*) AS removed
}
CALL (n, row) {
  UNWIND row.about AS id
  MATCH (other:Role {id: id}) WHERE NOT EXISTS { (n)-[:ABOUT]->(other) }
  CREATE (n)-[:ABOUT]->(other)
  RETURN count(*) AS added
}
RETURN sum(added) AS created, sum(removed) AS changed;
