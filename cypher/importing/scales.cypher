// Which values do the folder's scales of proficiency have, and for which levels do they stand?
// Upper and lower case are the same. Only rows that differ from the graph are written; values that no row has stay.
// :params {rows: [{scale: 'words', value: 'Novice', level: 1.0}]}
UNWIND $rows AS row
MERGE (n:ScaleValue {id: row.scale + '/' + toLower(row.value)})
WITH n, n.level IS NULL AS created, row {.scale, .value, .level} AS new
WHERE any(key IN keys(new) WHERE NOT coalesce(n[key] = new[key], false))
SET n += new
RETURN sum(toInteger(created)) AS created, sum(toInteger(NOT created)) AS changed;
