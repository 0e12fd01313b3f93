// Which roles may somebody have meant who asked for an id that does not exist?
// The words come in the notation of the full-text index: with a typing error or two, or as beginnings.
// :params {words: 'produc~2 produc* mangr~1 mangr*'}
CALL db.index.fulltext.queryNodes('role_text', $words) YIELD node AS role, score
WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE'
RETURN role.id AS id, role.title AS title
ORDER BY score DESC, title, id
LIMIT 3;
