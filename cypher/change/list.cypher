// What was changed after a version of the data, in the order in which it was? $of limits it to what concerns one role or
// skill: itself, and for a role what it requires and the moves out of it. $version and $place are where to go on.
// :params {since: 0, of: null, version: 0, place: -1, limit: 20}
MATCH (change:Change)
WHERE change.version > $since AND change.version >= $version AND (change.version > $version OR change.place > $place)
  AND ($of IS NULL OR change.concerns = $of OR change.other = $of)
RETURN change {.*} AS change
ORDER BY change.version, change.place
LIMIT toInteger($limit);
