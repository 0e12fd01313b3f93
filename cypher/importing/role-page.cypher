// Which roles come next in the order of their ids, and which of them are in use and come from a source?
// :params {after: '', size: 500, source: 'onet'}
MATCH (n:Role)
WHERE n.id > $after
RETURN n.id AS id, coalesce(n.importedBy = $source AND coalesce(n.status, 'ACTIVE') = 'ACTIVE' AND NOT 'status' IN coalesce(n.handEdited, []), false) AS owned
ORDER BY id
LIMIT toInteger($size);
