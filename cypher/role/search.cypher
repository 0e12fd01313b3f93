// Which roles have all words of $q, or beginnings of words, in one of their labels: the title, an alternate
// title or the id? Upper and lower case are the same, and so are all marks between words.
//
// Best first: the title itself (0), an alternate title or the id itself (1), a title (2) or an alternate title
// (3) that begins with $q, any other (4); then by title and id. Without $q: all roles by title. $after is the
// rank, title and id of the last hit that was already seen.
// :params {q: 'vice pres', family: null, level: null, status: 'ACTIVE', after: null, limit: 20}
WITH [' ', '-', '–', '—', '/', '\\', ',', ';', ':', '.', '(', ')', '[', ']', '&', '|', '_', '"', '\'', '’', '\t', '\u00a0'] AS marks
WITH marks, [word IN split(toLower(coalesce($q, '')), marks) WHERE word <> '' | ' ' + word] AS words
WITH marks, words, reduce(phrase = '', word IN words | phrase + word) AS phrase
MATCH (role:Role)
WHERE coalesce(role.status, 'ACTIVE') = $status
  AND ($family IS NULL OR role.family = $family)
  AND ($level IS NULL OR role.level = $level)
  AND ($q IS NULL OR phrase <> '')
CALL (role, marks, words, phrase) {
  UNWIND [{kind: 'TITLE', label: role.title, order: 0}]
    + [title IN coalesce(role.alternateTitles, [])
        WHERE $q IS NOT NULL AND all(word IN words WHERE toLower(title) CONTAINS ltrim(word)) |
        {kind: 'ALTERNATE_TITLE', label: title, order: 1}]
    + [{kind: 'ID', label: role.id, order: 2}] AS found
  WITH found, reduce(text = '', word IN split(toLower(found.label), marks) |
    CASE word WHEN '' THEN text ELSE text + ' ' + word END) AS text
  WHERE all(word IN words WHERE text CONTAINS word)
  RETURN found, CASE
      WHEN text = phrase THEN CASE found.kind WHEN 'TITLE' THEN 0 ELSE 1 END
      WHEN text STARTS WITH phrase AND found.kind <> 'ID' THEN 2 + found.order
      ELSE 4
    END AS rank
  ORDER BY rank, found.order, found.label
  LIMIT 1
}
WITH role, found, rank, toLower(role.title) AS sort
WHERE $after IS NULL OR rank > $after.rank OR rank = $after.rank
  AND (sort > $after.sort OR sort = $after.sort AND role.id > $after.id)
RETURN role.id AS id, role.title AS title, role.family AS family, role.level AS level, role.track AS track,
  coalesce(role.status, 'ACTIVE') AS status, CASE WHEN $q IS NOT NULL THEN found {.label, .kind} END AS matched,
  rank, sort
ORDER BY rank, sort, id
LIMIT toInteger($limit);
