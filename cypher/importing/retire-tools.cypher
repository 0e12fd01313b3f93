// Retires the use of tools that their source has dropped.
// :params {rows: [{first: 'product-manager', second: 'prioritisation'}]}
UNWIND $rows AS row
MATCH (role:Role {id: row.first})-[u:USES]->(skill:Skill {id: row.second})
MERGE (role)-[retired:RETIRED_USES]->(skill)
SET retired = properties(u), retired.version = coalesce(u.version, 0) + 1
DELETE u
RETURN count(retired) AS tools;
