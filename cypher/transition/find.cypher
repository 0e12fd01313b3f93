// What is known about the move from one role to another, who says so, and was it retired?
//
// One row always: `from`, `to` and `t` are null where there is no such role or move.
//
// :params {from: 'product-manager', to: 'senior-product-manager'}
OPTIONAL MATCH (from:Role {id: $from})
OPTIONAL MATCH (to:Role {id: $to})
OPTIONAL MATCH (from)-[t:TRANSITIONS_TO]->(to)
RETURN from, t, to,
  EXISTS { (from)-[:RETIRED_TRANSITION_TO]->(to) } AS retired,
  [role IN [from, to] WHERE role.status = 'RETIRED' | role.id] AS retiredRoles,
  COLLECT {
    MATCH (source:Source)
    WHERE source.id IN coalesce(t.sources, [])
      + reduce(ids = [], text IN coalesce(t.conditionSources, []) | ids + [id IN split(text, ',') | trim(id)])
    RETURN source
  } AS sources;
