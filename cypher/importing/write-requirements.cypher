// Writes what an import says that roles require. One that was retired comes back, and its version goes on.
// The skill counts as changed where it is required anew; the role does in write-roles.cypher.
// :params {rows: [{first: 'product-manager', second: 'prioritisation', set: {level: 3.5, importedBy: 'kitchen-survey'}}]}
UNWIND $rows AS row
MATCH (role:Role {id: row.first})
MATCH (skill:Skill {id: row.second})
OPTIONAL MATCH (role)-[current:REQUIRES]->(skill)
OPTIONAL MATCH (role)-[retired:RETIRED_REQUIRES]->(skill)
SET skill.version = coalesce(skill.version, 0) + CASE WHEN current IS NULL THEN 1 ELSE 0 END
MERGE (role)-[q:REQUIRES]->(skill)
SET q += coalesce(properties(retired), {})
SET q += row.set, q.version = coalesce(q.version, 0) + 1
DELETE retired
RETURN count(q) AS requirements;
