// Which roles in use share a title or an alternate title?
// Severity: WARNING
//
// Without the spaces around it and in lower case. Somebody who searches for it cannot tell which role is meant. Every
// title is looked at once.
//
// The first $limit titles are given, all where it is null, with 20 roles each at most: first those that are the usual
// title of the most roles, then by the title. `count` says how many there are.
//
// :params {limit: 100}
MATCH (role:Role)
WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE'
WITH role, toLower(trim(role.title)) AS usual, COLLECT {
  UNWIND [role.title] + coalesce(role.alternateTitles, []) AS title
  WITH toLower(trim(title)) AS folded, min(trim(title)) AS title
  RETURN {folded: folded, title: title}
} AS titles
UNWIND titles AS one
WITH one.folded AS folded, one.title AS title, role, usual
WHERE folded <> ''
WITH folded, min(title) AS title, collect(role) AS named, count(CASE WHEN folded = usual THEN 1 END) AS usually
WHERE size(named) > 1
WITH folded, title, named, usually ORDER BY usually DESC, folded
WITH collect({title: title, roles: named, usually: usually}) AS found
UNWIND range(0, coalesce(toInteger($limit), size(found)) - 1) AS place
WITH found[place] AS finding, size(found) AS count, place
WHERE finding IS NOT NULL
RETURN COLLECT {
    UNWIND finding.roles AS role
    RETURN role {.id, .title} ORDER BY role.id
  }[..20] AS roles,
  toString(size(finding.roles)) + ' roles are called "' + finding.title + '", ' + CASE finding.usually
    WHEN 0 THEN 'all of them by an alternate title.'
    WHEN size(finding.roles) THEN 'all of them by their usual title.'
    ELSE toString(finding.usually) + ' of them by the usual title.' END AS detail,
  count
ORDER BY place;
