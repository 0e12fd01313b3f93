// What were some transitions before they were changed? Sets them back, in a transaction that is rolled back.
// :params {rows: [{id: 'product-manager', other: 'senior-product-manager', there: true, set: {months: 12}}]}
UNWIND $rows AS row
MATCH (from:Role {id: row.id})
MATCH (to:Role {id: row.other})
CALL (row, from, to) {
  WITH * WHERE NOT row.there
  MATCH (from)-[t:TRANSITIONS_TO]->(to)
  DELETE t
  RETURN count(*) AS undone
  UNION ALL
  WITH * WHERE row.there
  OPTIONAL MATCH (from)-[old:RETIRED_TRANSITION_TO]->(to)
  MERGE (from)-[t:TRANSITIONS_TO]->(to)
  SET t += coalesce(properties(old), {})
  SET t += row.set
  DELETE old
  RETURN count(*) AS undone
}
RETURN sum(undone) AS transitions;
