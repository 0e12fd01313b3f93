// Which ladders lack a step between those that they have?
// Severity: WARNING
//
// A ladder is a family's roles of one track, or the tiers that a source draws. A role of unknown track may stand on either
// track of its family, so it fills holes of both; roles of unknown track together are a ladder of their own, whose holes
// any role of the family fills. Tiers count from 1. Every role and every tier is looked at once.
//
// One finding for each ladder, with the roles next to its holes, 20 at most. The first $limit are given, all where it is
// null: families by id and track, then tiers by ladder; `count` says how many there are.
//
// :params {limit: 100}
CALL () {
  // How many roles a family has does not matter: its levels go from 1 to 9, on two tracks or none.
  MATCH (role:Role)
  WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE' AND role.family IS NOT NULL AND role.level IS NOT NULL
  WITH role.family AS family, role.track AS track, role.level AS level, collect(role) AS roles
  WITH family, collect({track: track, level: level, roles: roles}) AS steps
  UNWIND [step IN steps | step.track] AS track
  WITH DISTINCT family, steps, track
  WITH family, steps, track, [step IN steps WHERE coalesce(step.track, '') = coalesce(track, '')] AS ladder
  UNWIND ladder AS step
  WITH family, steps, track, ladder, min(step.level) AS lowest, max(step.level) AS highest
  WITH family, track, ladder, lowest, highest, [level IN range(lowest, highest) WHERE none(step IN steps
    WHERE step.level = level AND coalesce(step.track = track, true))] AS missing
  WHERE missing <> []
  RETURN 0 AS kind, family AS ladder, coalesce(track, '') AS track, missing,
    'The family ' + family + CASE track
      WHEN 'MANAGEMENT' THEN ', among managers,'
      WHEN 'INDIVIDUAL_CONTRIBUTOR' THEN ', among individual contributors,'
      ELSE '' END + ' has roles at levels ' + toString(lowest) + ' to ' + toString(highest) + ', but none at ' AS text,
    reduce(beside = [], step IN [step IN ladder WHERE step.level - 1 IN missing OR step.level + 1 IN missing] |
      beside + step.roles) AS roles
  UNION ALL
  MATCH (tier:Tier)
  WITH tier.ladder AS ladder, collect(tier) AS tiers, collect(tier.rank) AS ranks, max(tier.rank) AS highest
  WITH ladder, tiers, highest, [rank IN range(1, highest) WHERE NOT rank IN ranks] AS missing
  WHERE missing <> []
  RETURN 1 AS kind, ladder, '' AS track, missing,
    'The ladder ' + ladder + ' has ranks up to ' + toString(highest) + ', but no tier of rank ' AS text,
    COLLECT {
      UNWIND tiers AS tier
      MATCH (tier)<-[:IN_TIER]-(role:Role)
      WHERE (tier.rank - 1 IN missing OR tier.rank + 1 IN missing) AND coalesce(role.status, 'ACTIVE') = 'ACTIVE'
      RETURN DISTINCT role
    } AS roles
}
WITH kind, ladder, track, roles, text, missing ORDER BY kind, ladder, track
WITH collect({roles: roles, text: text, missing: missing}) AS found
UNWIND range(0, coalesce(toInteger($limit), size(found)) - 1) AS place
WITH found[place] AS finding, size(found) AS count, place
WHERE finding IS NOT NULL
RETURN COLLECT {
    UNWIND finding.roles AS role
    RETURN role {.id, .title} ORDER BY coalesce(role.level, 0), role.id
  }[..20] AS roles,
  finding.text + reduce(text = toString(head(finding.missing)), step IN tail(finding.missing) |
    text + ', ' + toString(step)) + '.' AS detail,
  count
ORDER BY place;
