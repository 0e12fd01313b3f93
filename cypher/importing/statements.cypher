// What do the folder's sources say about roles?
// Only rows that differ from the graph are written; what a row does not give is removed.
// :params {rows: [{id: 'porter-starts', topic: 'ENTRY', text: 'Many start as a porter.', basis: 'STATED', sources: ['kitchen-survey']}]}
UNWIND $rows AS row
MERGE (n:Statement {id: row.id})
WITH n, n.text IS NULL AS created, row {.topic, .text, .basis, .sources} AS new
WHERE any(key IN keys(new) WHERE NOT coalesce(n[key] = new[key], n[key] IS NULL AND new[key] IS NULL))
SET n += new
RETURN sum(toInteger(created)) AS created, sum(toInteger(NOT created)) AS changed;
