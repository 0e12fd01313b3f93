// Writes what an import says of roles. Broader roles follow in role-broader.cypher.
// :params {rows: [{id: 'commis-chef', set: {title: 'Commis chef', level: 1, status: 'ACTIVE', importedBy: 'kitchen-survey'}}]}
UNWIND $rows AS row
MERGE (n:Role {id: row.id})
SET n += row.set, n.version = coalesce(n.version, 0) + 1
RETURN count(n) AS roles;
