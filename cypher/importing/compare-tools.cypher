// Which tools do some roles use already, those included that were retired?
// :params {roles: ['product-manager']}
UNWIND $roles AS id
MATCH (:Role {id: id})-[u:USES|RETIRED_USES]->(skill:Skill)
RETURN id AS first, skill.id AS second, u {.*} AS current, type(u) = 'RETIRED_USES' AS retired;
