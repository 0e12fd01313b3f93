// Which of the import's roles are there already, and what is known of them?
// :params {ids: ['product-manager', 'commis-chef']}
UNWIND $ids AS id
MATCH (n:Role {id: id})
RETURN id, n {.*} AS current, COLLECT { MATCH (n)-[:BROADER]->(other:Role) RETURN other.id ORDER BY other.id } AS links;
