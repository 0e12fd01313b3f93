// Which certifications does the folder name?
// Only rows that differ from the graph are written; what a row does not give is removed.
// :params {rows: [{id: 'food-hygiene', title: 'Food hygiene certificate', abbreviation: 'FHC'}]}
UNWIND $rows AS row
MERGE (n:Certification {id: row.id})
WITH n, n.title IS NULL AS created, row {.title, .abbreviation, .provider, .summary, .sources} AS new
WHERE any(key IN keys(new) WHERE NOT coalesce(n[key] = new[key], n[key] IS NULL AND new[key] IS NULL))
SET n += new
RETURN sum(toInteger(created)) AS created, sum(toInteger(NOT created)) AS changed;
