// Which roles does each route of the folder lead to?
// Links that a row does not give are removed, those that are there already stay untouched.
// :params {rows: [{id: 'evening-school', to: ['commis-chef']}]}
UNWIND $rows AS row
MATCH (n:Route {id: row.id})
CALL (n, row) {
  MATCH (n)-[link:LEADS_TO]->(other:Role) WHERE NOT other.id IN coalesce(row.to, [])
  DELETE link
  RETURN count(*) AS removed
}
CALL (n, row) {
  UNWIND row.to AS id
  MATCH (other:Role {id: id}) WHERE NOT EXISTS { (n)-[:LEADS_TO]->(other) }
  CREATE (n)-[:LEADS_TO]->(other)
  RETURN count(*) AS added
}
RETURN sum(added) AS created, sum(removed) AS changed;
