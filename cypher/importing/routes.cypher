// Which routes into and out of roles does the folder name?
// Only rows that differ from the graph are written; what a row does not give is removed.
// :params {rows: [{id: 'evening-school', kind: 'ENTRY', title: 'Evening school', steps: ['Enrol', 'Pass']}]}
UNWIND $rows AS row
MERGE (n:Route {id: row.id})
WITH n, n.title IS NULL AS created, row {.kind, .title, .summary, .steps, .sources} AS new
WHERE any(key IN keys(new) WHERE NOT coalesce(n[key] = new[key], n[key] IS NULL AND new[key] IS NULL))
SET n += new
RETURN sum(toInteger(created)) AS created, sum(toInteger(NOT created)) AS changed;
