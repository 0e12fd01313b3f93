// Which sources does the folder name?
// Only rows that differ from the graph are written; what a row does not give is removed.
// :params {rows: [{id: 'kitchen-survey', title: 'A survey of kitchens', published: '2024-05'}]}
UNWIND $rows AS row
MERGE (n:Source {id: row.id})
WITH n, n.title IS NULL AS created, row {.title, .author, .published, .url, .licence, .origin} AS new
WHERE any(key IN keys(new) WHERE NOT coalesce(n[key] = new[key], n[key] IS NULL AND new[key] IS NULL))
SET n += new
RETURN sum(toInteger(created)) AS created, sum(toInteger(NOT created)) AS changed;
