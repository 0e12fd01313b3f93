// Which roles does each certification of the folder support?
// Links that a row does not give are removed, those that are there already stay untouched.
// :params {rows: [{id: 'food-hygiene', supports: ['commis-chef']}]}
UNWIND $rows AS row
MATCH (n:Certification {id: row.id})
CALL (n, row) {
  MATCH (n)-[link:SUPPORTS]->(other:Role) WHERE NOT other.id IN coalesce(row.supports, [])
  DELETE link
  RETURN count(*) AS removed
}
CALL (n, row) {
  UNWIND row.supports AS id
  MATCH (other:Role {id: id}) WHERE NOT EXISTS { (n)-[:SUPPORTS]->(other) }
  CREATE (n)-[:SUPPORTS]->(other)
  RETURN count(*) AS added
}
RETURN sum(added) AS created, sum(removed) AS changed;
