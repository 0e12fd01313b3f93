// Which of these moves are in use? Each is the id of its origin, a blank, and that of its target.
// :params {moves: ['product-manager senior-product-manager']}
UNWIND $moves AS move
WITH move, split(move, ' ') AS ends
MATCH (:Role {id: ends[0]})-[:TRANSITIONS_TO]->(:Role {id: ends[1]})
RETURN DISTINCT move
ORDER BY move;
