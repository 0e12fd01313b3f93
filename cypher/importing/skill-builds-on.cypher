// Which skills does each skill of the folder build on?
// Links that a row does not give are removed, those that are there already stay untouched, and all of one
// whose links somebody edited by hand, or an import added where the row gives none.
// :params {rows: [{id: 'butchery', buildsOn: ['knife-skills']}]}
UNWIND $rows AS row
MATCH (n:Skill {id: row.id})
WHERE NOT 'buildsOn' IN coalesce(n.handEdited, [])
  AND NOT (row.buildsOn IS NULL AND any(entry IN coalesce(n.added, []) WHERE entry ENDS WITH ' buildsOn'))
CALL (n, row) {
  MATCH (n)-[link:BUILDS_ON]->(other:Skill) WHERE NOT other.id IN coalesce(row.buildsOn, [])
  DELETE link
  RETURN count(*) AS removed
}
CALL (n, row) {
  UNWIND row.buildsOn AS id
  MATCH (other:Skill {id: id}) WHERE NOT EXISTS { (n)-[:BUILDS_ON]->(other) }
  CREATE (n)-[:BUILDS_ON]->(other)
  RETURN count(*) AS added
}
RETURN sum(added) AS created, sum(removed) AS changed;
