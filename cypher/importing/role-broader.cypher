// Which broader role does each role of the folder belong to?
// Links that a row does not give are removed, those that are there already stay untouched, and all of one
// whose links somebody edited by hand, or an import added where the row gives none.
// :params {rows: [{id: 'commis-chef', broader: ['sous-chef']}]}
UNWIND $rows AS row
MATCH (n:Role {id: row.id})
WHERE NOT 'broader' IN coalesce(n.handEdited, [])
  AND NOT (row.broader IS NULL AND any(entry IN coalesce(n.added, []) WHERE entry ENDS WITH ' broader'))
CALL (n, row) {
  MATCH (n)-[link:BROADER]->(other:Role) WHERE NOT other.id IN coalesce(row.broader, [])
  DELETE link
  RETURN count(*) AS removed
}
CALL (n, row) {
  UNWIND row.broader AS id
  MATCH (other:Role {id: id}) WHERE NOT EXISTS { (n)-[:BROADER]->(other) }
  CREATE (n)-[:BROADER]->(other)
  RETURN count(*) AS added
}
RETURN sum(added) AS created, sum(removed) AS changed;
