// Writes what an import says of skills. What they build on follows in skill-builds-on.cypher.
// :params {rows: [{id: 'butchery', set: {name: 'Butchery', status: 'ACTIVE', importedBy: 'kitchen-survey'}}]}
UNWIND $rows AS row
MERGE (n:Skill {id: row.id})
SET n += row.set, n.version = coalesce(n.version, 0) + 1
RETURN count(n) AS skills;
