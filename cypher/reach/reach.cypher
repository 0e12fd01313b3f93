// Which roles can be reached from a role within so many moves and months, and which move comes first?
//
// A move takes the usual time in the role that is left, $assume.months where nobody gives it; a role is taken up
// no sooner than its minMonths of experience are reached, $experience of which are there at the start. The way to a
// role is the one that arrives first, then the one with the fewest moves, then the first by the ids of its roles,
// among those that take up every role on the way as early as can be. docs/reach.md says why that is exact.
//
// Roles come by arrival, then moves, then id. The first $limit of them are given; `total` says how many there are, and
// `totals` how many in each of the rings, which end after so many months. `learning` is what a role asks beyond the
// start and beyond the levels of $profile, by skill id, the higher of which counts; null where it is not known what
// the role requires. A row without a role means that there is none.
//
// :params {from: 'product-designer', maxMoves: 5, maxMonths: 60, rings: [12, 24, 60], experience: 0, limit: 200, profile: {communication: 4.0}, assume: {months: 24, level: 3.0, importance: 1.0}}
CYPHER 25
MATCH (start:Role {id: $from})
LET maxMonths = toInteger($maxMonths), unknownMonths = toInteger($assume.months), experience = toInteger($experience)

// 1. Forwards, one round per move. A way has the arrival and the ids of its roles; another one with more moves takes
//    its place only where it is earlier. A round goes on from the ways that the last one found.
LET ways = reduce(ways = [{role: start, arrival: 0, ids: []}], round IN range(1, toInteger($maxMoves)) |
  CASE WHEN none(way IN ways WHERE size(way.ids) = round - 1) THEN ways ELSE head(COLLECT {
    CALL (ways, round, maxMonths, unknownMonths, experience) {
      UNWIND ways AS way
      RETURN way.role AS role, way AS old, null AS new
      UNION ALL
      UNWIND [way IN ways WHERE size(way.ids) = round - 1] AS way
      WITH way.role AS here, way.arrival AS arrival, way.ids AS ids
      MATCH (here)-[t:TRANSITIONS_TO]->(role)
      WITH role, ids, arrival + coalesce(t.months, unknownMonths) AS ready, role.minMonths - experience AS open
      WITH role, ids, CASE WHEN ready < open THEN open ELSE ready END AS arrival
      WHERE arrival <= maxMonths
      RETURN role, null AS old, [arrival, ids] AS new
    }
    WITH role, head(collect(old)) AS old, min(new) AS new
    WHERE old IS NOT NULL OR coalesce(role.status, 'ACTIVE') = 'ACTIVE'
    RETURN collect(CASE WHEN old IS NULL OR new[0] < old.arrival THEN {role: role, arrival: new[0], ids: new[1] + role.id} ELSE old END)
  }) END)
LET reached = [way IN ways WHERE way.role <> start]
LET totals = [place IN range(0, size($rings) - 1) | size([way IN reached
  WHERE way.arrival <= $rings[place] AND (place = 0 OR way.arrival > $rings[place - 1])])]

// 2. What is known of the first of them: of the way, of its first move, and of what there is to learn. Grouping by the
//    role leaves the long lists behind: sorted together with them, every row would count as large as they are.
UNWIND CASE WHEN reached = [] THEN [null] ELSE reached END AS way
WITH start, totals, size(reached) AS total, unknownMonths, way.role AS role, min(way.arrival) AS arrival, min(way.ids) AS roles
ORDER BY arrival, size(roles), role.id
LIMIT toInteger($limit)
LET moves = COLLECT {
  UNWIND range(0, coalesce(size(roles), 0) - 1) AS step
  MATCH (here:Role {id: CASE step WHEN 0 THEN $from ELSE roles[step - 1] END})-[t:TRANSITIONS_TO]->(next:Role {id: roles[step]})
  WITH step, t, next ORDER BY step, coalesce(t.months, unknownMonths), elementId(t)
  WITH step, next, head(collect(t)) AS t
  RETURN {taken: t, next: next} ORDER BY step
}
CALL (start, role) {
  OPTIONAL MATCH (role)-[asked:REQUIRES]->(skill:Skill)
  OPTIONAL MATCH (start)-[has:REQUIRES]->(skill)
  WITH asked, $profile[skill.id] AS own, coalesce(asked.level, $assume.level) AS level,
    CASE WHEN has IS NULL THEN 0.0 ELSE coalesce(has.level, $assume.level) END AS taught,
    has.level IS NULL AND (has IS NOT NULL OR NOT EXISTS { (start)-[:REQUIRES]->(:Skill) }) AS unsure
  WITH asked, own, level, unsure, CASE WHEN own > taught THEN level - own ELSE level - taught END AS missing
  RETURN CASE WHEN count(asked) > 0 THEN sum(CASE WHEN missing > 0 THEN missing * coalesce(asked.importance, $assume.importance) ELSE 0.0 END) END AS learning,
    CASE WHEN count(asked) > 0 THEN count(CASE WHEN missing > 0 THEN 1 END) END AS skillsToLearn,
    count(CASE WHEN asked.level IS NULL OR (unsure AND NOT coalesce(own >= level, false)) OR (missing > 0 AND asked.importance IS NULL) THEN 1 END) = 0 AS learningKnown
}
RETURN start, role, roles, arrival, size(roles) AS moves, moves[0].taken AS t, moves[0].next AS next,
  all(move IN moves WHERE move.taken.months IS NOT NULL) AS monthsKnown,
  any(move IN moves WHERE move.next.minMonths IS NOT NULL) AS asksExperience,
  learning, skillsToLearn, learningKnown, total, totals,
  COLLECT {
    MATCH (source:Source)
    WHERE source.id IN coalesce(moves[0].taken.sources, [])
      + reduce(ids = [], text IN coalesce(moves[0].taken.conditionSources, []) | ids + [id IN split(text, ',') | trim(id)])
    RETURN properties(source)
  } AS sources
ORDER BY arrival, moves, role.id;
