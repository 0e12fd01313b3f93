// In which conflict does each statement of the folder take a side?
// Links that a row does not give are removed, those that are there already stay untouched.
// :params {rows: [{id: 'porter-starts', conflict: ['commis-is-apprentice']}]}
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
CALL (n, row) {
  MATCH (n)-[link:SIDE_OF]->(other:Conflict) WHERE NOT other.id IN coalesce(row.conflict, [])
  DELETE link
  RETURN count(*) AS removed
}
CALL (n, row) {
  UNWIND row.conflict AS id
  MATCH (other:Conflict {id: id}) WHERE NOT EXISTS { (n)-[:SIDE_OF]->(other) }
  CREATE (n)-[:SIDE_OF]->(other)
  RETURN count(*) AS added
}
RETURN sum(added) AS created, sum(removed) AS changed;
