// Waits until no other write is under way, and keeps others waiting until this transaction ends.
// :params {}
MERGE (v:DataVersion {id: 'graph'})
SET v.id = 'graph'
RETURN coalesce(v.number, 0) AS version;
