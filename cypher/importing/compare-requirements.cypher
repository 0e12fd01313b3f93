// What do some roles require already, those requirements included that were retired?
// :params {roles: ['product-manager']}
UNWIND $roles AS id
MATCH (:Role {id: id})-[q:REQUIRES|RETIRED_REQUIRES]->(skill:Skill)
RETURN id AS first, skill.id AS second, q {.*} AS current, type(q) = 'RETIRED_REQUIRES' AS retired;
