// What have imports brought?
// Of each source that was imported, ten roles with the first skills that they require.
MATCH (role:Role)
WHERE role.importedBy IS NOT NULL
WITH role ORDER BY role.id
WITH role.importedBy AS source, collect(role)[..10] AS roles
UNWIND roles AS role
CALL (role) {
  MATCH path = (role)-[:REQUIRES|USES]->(skill:Skill)
  RETURN path ORDER BY skill.id LIMIT 5
}
RETURN path;
