// Which moves are marked as stated, but name no source?
// Severity: ERROR
//
// What an import brought has the import's source.
//
// Each move is looked at once to count, and those of the roles that are given once more.
//
// The first $limit moves by the ids of their roles are given, all where it is null; `count` says how many there are.
//
// :params {limit: 100}
MATCH (from:Role)
WHERE coalesce(from.status, 'ACTIVE') = 'ACTIVE'
WITH from, COUNT {
  MATCH (from)-[t:TRANSITIONS_TO {basis: 'STATED'}]->(to:Role)
  WHERE size(coalesce(t.sources, [])) = 0 AND t.importedBy IS NULL AND coalesce(to.status, 'ACTIVE') = 'ACTIVE'
} AS moves
WHERE moves > 0
WITH from, moves ORDER BY from.id
WITH collect(from) AS roles, sum(moves) AS count
UNWIND roles[..coalesce(toInteger($limit), size(roles))] AS from
MATCH (from)-[t:TRANSITIONS_TO {basis: 'STATED'}]->(to:Role)
WHERE size(coalesce(t.sources, [])) = 0 AND t.importedBy IS NULL AND coalesce(to.status, 'ACTIVE') = 'ACTIVE'
// Grouping leaves the list of roles behind: sorted together with it, every row would count as large as it is.
WITH from, to, min(count) AS count
RETURN [from {.id, .title}, to {.id, .title}] AS roles,
  'The move from ' + coalesce(from.title, from.id) + ' to ' + coalesce(to.title, to.id)
    + ' is marked as stated, but names no source.' AS detail,
  count
ORDER BY from.id, to.id
LIMIT coalesce(toInteger($limit), 9223372036854775807);
