// Which skills may somebody have meant who asked for an id that does not exist?
// The words come in the notation of the full-text index: with a typing error or two, or as beginnings.
// :params {words: 'prioritization~2 prioritization*'}
CALL db.index.fulltext.queryNodes('skill_text', $words) YIELD node AS skill, score
WHERE coalesce(skill.status, 'ACTIVE') = 'ACTIVE'
RETURN skill.id AS id, skill.name AS title
ORDER BY score DESC, title, id
LIMIT 3;
