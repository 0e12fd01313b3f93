// Retires roles or skills that their source has dropped.
// :params {ids: ['product-owner']}
UNWIND $ids AS id
MATCH (n:Role|Skill {id: id})
SET n.status = 'RETIRED', n.version = coalesce(n.version, 0) + 1
RETURN count(n) AS concepts;
