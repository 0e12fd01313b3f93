// Which number does the data get after this change? Every write calls it in its own transaction.
//
// Numbers start again where somebody empties the database and fills it anew: `lineage` tells the two apart.
//
// What is set first is not for its value but for the lock. A SET that reads what it sets takes that lock in parts, and gives
// one of them back before the transaction ends: another write that waits would take it, and the two would wait for each other
// as soon as this one sets something again.
//
// :params {}
MERGE (v:DataVersion {id: 'graph'})
SET v.id = 'graph'
WITH v, coalesce(v.number, 0) + 1 AS version, coalesce(v.lineage, randomUUID()) AS lineage
SET v.number = version, v.lineage = lineage
RETURN version;
