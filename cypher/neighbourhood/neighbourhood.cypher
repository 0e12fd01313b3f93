// Which roles are within so many moves of a role, and which moves join them?
//
// $direction is out for the roles that moves lead to, in for those that they come from, both for either. Where $around is
// null, all roles are given. Retired roles are passed by, but for the one in the middle. Roles come by their distance in moves
// (null where there is none in the middle), then id; the first $limit of them are given, with all moves between them, and `total`
// says how many there are. Moves come by the ids of their ends.
//
// :params {around: 'product-manager', moves: 1, direction: 'both', limit: 100}
// :params {around: null, moves: null, direction: null, limit: 100}
CYPHER 25
CALL () {
  WHEN $around IS NULL THEN {
    MATCH (role:Role)
    WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE'
    RETURN role, null AS distance
  }
  ELSE {
    MATCH (middle:Role {id: $around})
    // One round per move: what the last one found leads on, and of each role the least distance is kept.
    LET found = reduce(found = [{role: middle, distance: 0}], round IN range(1, toInteger($moves)) | COLLECT {
      CALL (found, round) {
        UNWIND found AS each
        RETURN each.role AS role, each.distance AS distance
        UNION ALL
        UNWIND [each IN found WHERE each.distance = round - 1] AS each
        WITH each.role AS here, round
        MATCH (here)-[t:TRANSITIONS_TO]-(role:Role)
        WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE'
          AND ($direction = 'both' OR ($direction = 'out' AND startNode(t) = here) OR ($direction = 'in' AND endNode(t) = here))
        RETURN role, round AS distance
      }
      WITH role, min(distance) AS distance
      RETURN {role: role, distance: distance}
    })
    UNWIND found AS each
    RETURN each.role AS role, each.distance AS distance
  }
}
WITH role, distance ORDER BY distance, role.id
WITH collect(role) AS every, collect(distance) AS far
LET total = size(every), roles = every[..toInteger($limit)], distances = far[..toInteger($limit)]
RETURN total, roles, distances,
  COLLECT {
    // Grouped by the target, so that no move is looked up in the list of roles.
    CALL (roles) {
      UNWIND roles AS role
      RETURN role AS target, role AS member, null AS t
      UNION ALL
      UNWIND roles AS role
      MATCH (role)-[t:TRANSITIONS_TO]->(target:Role)
      RETURN target, null AS member, t
    }
    WITH target, count(member) AS members, collect(t) AS moves
    WHERE members > 0
    UNWIND moves AS t
    WITH t, startNode(t).id AS origin, target.id AS arrival
    ORDER BY origin, arrival, elementId(t)
    RETURN t
  } AS moves;
