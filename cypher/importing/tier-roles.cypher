// Which roles are on each step of the folder's ladders?
// Links that a row does not give are removed, those that are there already stay untouched.
// :params {rows: [{ladder: 'brigade', rank: 1, roles: ['commis-chef']}]}
UNWIND $rows AS row
MATCH (n:Tier {id: row.ladder + '/' + toString(row.rank)})
CALL (n, row) {
  MATCH (n)<-[link:IN_TIER]-(other:Role) WHERE NOT other.id IN coalesce(row.roles, [])
  DELETE link
  RETURN count(*) AS removed
}
CALL (n, row) {
  UNWIND row.roles AS id
  MATCH (other:Role {id: id}) WHERE NOT EXISTS { (n)<-[:IN_TIER]-(other) }
  CREATE (n)<-[:IN_TIER]-(other)
  RETURN count(*) AS added
}
RETURN sum(added) AS created, sum(removed) AS changed;
