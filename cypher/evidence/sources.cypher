// Which sources does the graph rest on?
// :params {}
MATCH (source:Source)
RETURN source.id AS id, source.title AS title, source.author AS author, source.published AS published,
  source.url AS url, source.licence AS licence, source.origin AS origin
ORDER BY title, id;
