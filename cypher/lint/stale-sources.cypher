// Which sources are old, or of unknown age?
// Severity: INFO
//
// Old is what was published more than $years years before $today; of a month or a year its last day counts. Every source
// is looked at once, and so is every role for the sources that describe it; what else a source says of roles does not
// count.
//
// The first $limit sources are given, all where it is null, with 20 roles each at most: oldest first, those of unknown
// age last, then by id. `count` says how many there are.
//
// :params {years: 5, today: '2026-08-01', limit: 100}
CALL () {
  MATCH (source:Source)
  RETURN source.id AS id, source, null AS role
  UNION ALL
  MATCH (role:Role)
  WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE'
  UNWIND coalesce(role.sources, []) AS id
  RETURN id, null AS source, role
}
WITH id, head(collect(source)) AS source, collect(DISTINCT role) AS roles
WITH source, roles, toString(date($today) - duration({years: toInteger($years)})) AS day
WHERE source IS NOT NULL
  AND (source.published IS NULL OR source.published < substring(day, 0, size(source.published)))
WITH source, size(roles) AS described, COLLECT {
    UNWIND roles AS role
    RETURN role ORDER BY role.id LIMIT 20
  } AS first
ORDER BY source.published, source.id
WITH collect({source: source, described: described, roles: [role IN first | role {.id, .title}]}) AS found
UNWIND range(0, coalesce(toInteger($limit), size(found)) - 1) AS place
WITH found[place] AS finding, found[place].source AS source, size(found) AS count, place
WHERE finding IS NOT NULL
RETURN finding.roles AS roles,
  coalesce('Published ' + source.published, 'It is not known when this was published') + ': '
    + coalesce(source.title, source.id) + '; it describes ' + CASE finding.described WHEN 0 THEN 'no role.'
      WHEN 1 THEN '1 role.' ELSE toString(finding.described) + ' roles.' END AS detail,
  count
ORDER BY place;
