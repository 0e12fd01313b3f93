// Which transitions lead out of some roles already, those included that were retired?
// :params {roles: ['product-manager']}
UNWIND $roles AS id
MATCH (:Role {id: id})-[t:TRANSITIONS_TO|RETIRED_TRANSITION_TO]->(to:Role)
RETURN id AS first, to.id AS second, t {.*} AS current, type(t) = 'RETIRED_TRANSITION_TO' AS retired;
