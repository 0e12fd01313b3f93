// Which promotions lead down, and which steps back lead up?
// Severity: ERROR
//
// By the levels of both roles, where both are known. Levels of two families cannot be compared, so moves between two
// known ones are left out. Each move is looked at once to count, and those of the roles that are given once more.
//
// The first $limit moves by the ids of their roles are given, all where it is null; `count` says how many there are.
//
// :params {limit: 100}
MATCH (from:Role)
WHERE coalesce(from.status, 'ACTIVE') = 'ACTIVE' AND from.level IS NOT NULL
WITH from, COUNT {
  MATCH (from)-[t:TRANSITIONS_TO]->(to:Role)
  WHERE ((t.kind = 'PROMOTION' AND from.level > to.level) OR (t.kind = 'STEP_BACK' AND from.level < to.level))
    AND coalesce(from.family = to.family, true) AND coalesce(to.status, 'ACTIVE') = 'ACTIVE'
} AS moves
WHERE moves > 0
WITH from, moves ORDER BY from.id
WITH collect(from) AS roles, sum(moves) AS count
UNWIND roles[..coalesce(toInteger($limit), size(roles))] AS from
MATCH (from)-[t:TRANSITIONS_TO]->(to:Role)
WHERE ((t.kind = 'PROMOTION' AND from.level > to.level) OR (t.kind = 'STEP_BACK' AND from.level < to.level))
  AND coalesce(from.family = to.family, true) AND coalesce(to.status, 'ACTIVE') = 'ACTIVE'
// Grouping leaves the list of roles behind: sorted together with it, every row would count as large as it is.
WITH from, t.kind AS kind, to, min(count) AS count
RETURN [from {.id, .title}, to {.id, .title}] AS roles,
  'The ' + CASE kind WHEN 'PROMOTION' THEN 'promotion' ELSE 'step back' END + ' from ' + coalesce(from.title, from.id)
    + ' to ' + coalesce(to.title, to.id) + ' leads from level ' + toString(from.level)
    + CASE kind WHEN 'PROMOTION' THEN ' down' ELSE ' up' END + ' to level ' + toString(to.level) + '.' AS detail,
  count
ORDER BY from.id, to.id
LIMIT coalesce(toInteger($limit), 9223372036854775807);
