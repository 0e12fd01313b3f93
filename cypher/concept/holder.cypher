// Which role or skill has an id? An id names one thing only.
// :params {id: 'product-manager'}
MATCH (role:Role {id: $id})
RETURN 'role' AS concept, role.title AS label
UNION ALL
MATCH (skill:Skill {id: $id})
RETURN 'skill' AS concept, skill.name AS label;
