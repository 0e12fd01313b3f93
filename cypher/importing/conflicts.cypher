// Which questions do the folder's sources answer differently?
// Only rows that differ from the graph are written; what a row does not give is removed.
// :params {rows: [{id: 'commis-is-apprentice', question: 'Is a commis chef an apprentice?'}]}
UNWIND $rows AS row
MERGE (n:Conflict {id: row.id})
WITH n, n.question IS NULL AS created, row {.question} AS new
WHERE any(key IN keys(new) WHERE NOT coalesce(n[key] = new[key], n[key] IS NULL AND new[key] IS NULL))
SET n += new
RETURN sum(toInteger(created)) AS created, sum(toInteger(NOT created)) AS changed;
