// Which sources have these ids?
// :params {ids: ['mansour-positions', 'advancing-pm-career']}
MATCH (source:Source)
WHERE source.id IN $ids
RETURN source.id AS id, source.title AS title, source.author AS author, source.published AS published,
  source.url AS url, source.origin AS origin
ORDER BY id;
