// How do the sources divide the ladder into steps?
// Each ladder is drawn by one author; roles that stand on several hold them together.
MATCH path = (:Source)<-[:SAID_BY]-(:Tier)<-[:IN_TIER]-(:Role)
RETURN path;
