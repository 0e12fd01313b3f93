// Of which roles are the stored values to be derived again?
//
// Of all where they were derived with other settings than $derivedWith, or in another way: its first number is
// that of the way. Otherwise of those from which a move leads that has none, because somebody wrote it by hand.
//
// :params {derivedWith: [3.0, 24.0, 3.0, 1.0, 10.0, 0.5, 1.0, 1.0, 1.5, 2.0, 1.0, 0.000001]}
OPTIONAL MATCH (v:DataVersion {id: 'graph'})
WITH coalesce(v.derivedWith = $derivedWith, false) AS current
CALL (current) {
  WITH * WHERE NOT current
  MATCH (role:Role)
  RETURN role
  UNION
  WITH * WHERE current
  MATCH (role:Role)-[t:TRANSITIONS_TO]->()
  WHERE t.evidenceCost IS NULL OR t.counted IS NULL
  RETURN role
}
WITH role.id AS id
WHERE id IS NOT NULL
RETURN id
ORDER BY id;
