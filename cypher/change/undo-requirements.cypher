// What did some roles require before it was changed? Sets it back, in a transaction that is rolled back.
// :params {rows: [{id: 'product-manager', other: 'prioritisation', there: true, set: {level: 2.0}}]}
UNWIND $rows AS row
MATCH (role:Role {id: row.id})
MATCH (skill:Skill {id: row.other})
CALL (row, role, skill) {
  WITH * WHERE NOT row.there
  MATCH (role)-[q:REQUIRES]->(skill)
  DELETE q
  RETURN count(*) AS undone
  UNION ALL
  WITH * WHERE row.there
  OPTIONAL MATCH (role)-[old:RETIRED_REQUIRES]->(skill)
  MERGE (role)-[q:REQUIRES]->(skill)
  SET q += coalesce(properties(old), {})
  SET q += row.set
  DELETE old
  RETURN count(*) AS undone
}
RETURN sum(undone) AS requirements;
