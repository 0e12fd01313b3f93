// Which number does the data get after this change? Every write calls it in its own transaction.
// :params {}
MERGE (v:DataVersion {id: 'graph'})
SET v.number = coalesce(v.number, 0) + 1
RETURN v.number AS version;
