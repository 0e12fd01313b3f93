// Writes which tools an import says that roles use: what people work with there, of which no level is known.
// :params {rows: [{first: 'product-manager', second: 'prioritisation', set: {inDemand: true, importedBy: 'kitchen-survey'}}]}
UNWIND $rows AS row
MATCH (role:Role {id: row.first})
MATCH (skill:Skill {id: row.second})
OPTIONAL MATCH (role)-[retired:RETIRED_USES]->(skill)
MERGE (role)-[u:USES]->(skill)
SET u += row.set, u.version = coalesce(u.version, retired.version, 0) + 1
DELETE retired
RETURN count(u) AS tools;
