// Retires requirements that their source has dropped: they are kept under a type of their own, and no gap counts them.
// :params {rows: [{first: 'product-manager', second: 'prioritisation'}]}
UNWIND $rows AS row
MATCH (role:Role {id: row.first})-[q:REQUIRES]->(skill:Skill {id: row.second})
MERGE (role)-[retired:RETIRED_REQUIRES]->(skill)
SET retired = properties(q), retired.version = coalesce(q.version, 0) + 1, skill.version = coalesce(skill.version, 0) + 1
DELETE q
RETURN count(retired) AS requirements;
