// Writes what an import says that roles require which it makes in the same transaction: nothing can be there yet.
// The skill counts as changed.
// :params {rows: [{first: 'product-manager', second: 'prioritisation', set: {level: 3.5, importedBy: 'kitchen-survey'}}]}
UNWIND $rows AS row
MATCH (role:Role {id: row.first})
MATCH (skill:Skill {id: row.second})
CREATE (role)-[q:REQUIRES]->(skill)
SET q = row.set, q.version = 1
WITH skill, count(q) AS requirements
SET skill.version = coalesce(skill.version, 0) + 1
RETURN sum(requirements) AS requirements;
