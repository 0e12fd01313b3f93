// Which number does the data get after this change? Every write calls it in its own transaction.
//
// Numbers start again where somebody empties the database and fills it anew: `lineage` tells the two apart.
//
// :params {}
MERGE (v:DataVersion {id: 'graph'})
SET v.number = coalesce(v.number, 0) + 1, v.lineage = coalesce(v.lineage, randomUUID())
RETURN v.number AS version;
