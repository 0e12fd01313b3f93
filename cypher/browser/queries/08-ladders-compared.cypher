// How do the sources divide the ladder into steps?
// Each ladder is drawn by one author; roles that stand on several hold them together.
MATCH path = (:Source)<-[:SAID_BY]-(tier:Tier)<-[:IN_TIER]-(role:Role)
RETURN path
ORDER BY tier.id, role.id
LIMIT 100;
