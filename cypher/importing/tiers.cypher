// Which steps do the ladders have that the folder's sources draw?
// Only rows that differ from the graph are written; what a row does not give is removed.
// :params {rows: [{ladder: 'brigade', rank: 1, title: 'Helpers', sources: ['kitchen-survey']}]}
UNWIND $rows AS row
MERGE (n:Tier {id: row.ladder + '/' + toString(row.rank)})
WITH n, n.title IS NULL AS created, row {.ladder, .rank, .title, .summary, .sources} AS new
WHERE any(key IN keys(new) WHERE NOT coalesce(n[key] = new[key], n[key] IS NULL AND new[key] IS NULL))
SET n += new
RETURN sum(toInteger(created)) AS created, sum(toInteger(NOT created)) AS changed;
