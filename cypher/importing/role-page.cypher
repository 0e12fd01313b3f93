// Which roles come next in the order of their ids? Which of them are in use and a source's own, which are another's and spoken
// of by the source, and which are spoken of by others than whose they are?
// :params {after: '', size: 500, source: 'onet'}
MATCH (n:Role)
WHERE n.id > $after
RETURN n.id AS id, coalesce(n.importedBy = $source AND coalesce(n.status, 'ACTIVE') = 'ACTIVE' AND NOT 'status' IN coalesce(n.handEdited, []), false) AS owned,
  coalesce(n.importedBy, '-') <> $source AND any(said IN coalesce(n.alsoSaid, []) WHERE said STARTS WITH $source + ' {') AS named,
  any(said IN coalesce(n.alsoSaid, []) WHERE NOT split(said, ' ')[1] = 'pay' AND NOT said STARTS WITH coalesce(n.importedBy, '-') + ' ') AS shared
ORDER BY id
LIMIT toInteger($size);
