// Which skills have all words of $q, or beginnings of words, in one of their labels: the name, an alternate name
// or the id? Upper and lower case are the same, and so are all marks between words.
//
// Best first: the name itself (0), an alternate name or the id itself (1), a name (2) or an alternate name (3)
// that begins with $q, any other (4); then by name and id. Without $q: all skills by name. $after is the rank,
// name and id of the last hit that was already seen.
// :params {q: 'priorit', category: null, status: 'ACTIVE', after: null, limit: 20}
WITH [' ', '-', '–', '—', '/', '\\', ',', ';', ':', '.', '(', ')', '[', ']', '&', '|', '_', '"', '\'', '’', '\t', '\u00a0'] AS marks
WITH marks, [word IN split(toLower(coalesce($q, '')), marks) WHERE word <> '' | ' ' + word] AS words
WITH marks, words, reduce(phrase = '', word IN words | phrase + word) AS phrase
MATCH (skill:Skill)
WHERE coalesce(skill.status, 'ACTIVE') = $status
  AND ($category IS NULL OR skill.category = $category)
  AND ($q IS NULL OR phrase <> '')
CALL (skill, marks, words, phrase) {
  UNWIND [{kind: 'NAME', label: skill.name, order: 0}]
    + [name IN coalesce(skill.alternateNames, [])
        WHERE $q IS NOT NULL AND all(word IN words WHERE toLower(name) CONTAINS ltrim(word)) |
        {kind: 'ALTERNATE_NAME', label: name, order: 1}]
    + [{kind: 'ID', label: skill.id, order: 2}] AS found
  WITH found, reduce(text = '', word IN split(toLower(found.label), marks) |
    CASE word WHEN '' THEN text ELSE text + ' ' + word END) AS text
  WHERE all(word IN words WHERE text CONTAINS word)
  RETURN found, CASE
      WHEN text = phrase THEN CASE found.kind WHEN 'NAME' THEN 0 ELSE 1 END
      WHEN text STARTS WITH phrase AND found.kind <> 'ID' THEN 2 + found.order
      ELSE 4
    END AS rank
  ORDER BY rank, found.order, found.label
  LIMIT 1
}
WITH skill, found, rank, toLower(skill.name) AS sort
WHERE $after IS NULL OR rank > $after.rank OR rank = $after.rank
  AND (sort > $after.sort OR sort = $after.sort AND skill.id > $after.id)
RETURN skill.id AS id, skill.name AS name, skill.category AS category, coalesce(skill.status, 'ACTIVE') AS status,
  CASE WHEN $q IS NOT NULL THEN found {.label, .kind} END AS matched, rank, sort
ORDER BY rank, sort, id
LIMIT $limit;
