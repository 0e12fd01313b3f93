// Notes on a thing which of its properties somebody edited by hand, and what its source says of them.
// :params {concept: 'ROLE', id: 'product-manager', other: null, set: {handEdited: ['level'], imported: ['3']}}
CALL () {
  MATCH (thing:Role {id: $id})
  WHERE $concept = 'ROLE'
  SET thing += $set
  RETURN count(*) AS marked
  UNION ALL
  MATCH (thing:Skill {id: $id})
  WHERE $concept = 'SKILL'
  SET thing += $set
  RETURN count(*) AS marked
  UNION ALL
  MATCH (:Role {id: $id})-[thing:REQUIRES|RETIRED_REQUIRES]->(:Skill {id: $other})
  WHERE $concept = 'REQUIREMENT'
  SET thing += $set
  RETURN count(*) AS marked
  UNION ALL
  MATCH (:Role {id: $id})-[thing:TRANSITIONS_TO|RETIRED_TRANSITION_TO]->(:Role {id: $other})
  WHERE $concept = 'TRANSITION'
  SET thing += $set
  RETURN count(*) AS marked
}
RETURN sum(marked) AS marked;
