// How many roles are there? A graph without any counts as empty.
// :params {}
MATCH (r:Role)
RETURN count(r) AS roles;
