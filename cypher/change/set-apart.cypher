// Marks the data of this transaction as other than that of its version, so that nobody keeps what is found in it.
// :params {}
MERGE (v:DataVersion {id: 'graph'})
SET v.lineage = randomUUID()
RETURN coalesce(v.number, 0) AS version;
