// Which number does each role have in lists of numbers by role?
//
// Searches keep what they know of all roles in one list, and find a role's place in it by `role.index`: 0, 1, 2 and
// so on without a gap. A number never changes and is never given again: roles are retired, not deleted. Those
// that have none get the next ones, in the order of their ids. $roles limits the work to some roles; null is all.
//
// :params {roles: null}
CYPHER 25
OPTIONAL MATCH (last:Role)
WHERE last.index IS NOT NULL
WITH last.index AS last
ORDER BY last DESC
LIMIT 1
CALL () {
  WHEN $roles IS NULL THEN {
    MATCH (role:Role)
    RETURN role
  }
  ELSE {
    UNWIND $roles AS id
    MATCH (role:Role {id: id})
    RETURN role
  }
}
WITH last, role
WHERE role.index IS NULL
ORDER BY role.id
WITH coalesce(last, -1) + 1 AS next, collect(role) AS roles
UNWIND range(0, size(roles) - 1) AS place
WITH next + place AS index, roles[place] AS role
SET role.index = index
RETURN count(role) AS roles;
