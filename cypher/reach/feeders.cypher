// From which roles can a role be reached within so many moves and months, and which move comes first?
//
// The times are those of reach.cypher, counted from each of these roles: somebody there has $experience months of
// experience. A way takes somebody who is ready after x months to the target after max(x + usual, open) months: `usual`
// is its time in the roles, `open` the first month that the experience asked for allows. A way is kept where no
// other from the same role has both smaller; docs/reach.md says why that is exact. Of the ways from a role the one
// that arrives first counts, then the one with the fewest moves, then the one with the least usual time, then the
// first by the ids of its roles.
//
// Roles come by arrival, then moves, then id. The first $limit of them are given; `total` says how many there are, and
// `totals` how many in each of the rings, which end after so many months. `learning` is what the target asks beyond
// the role; null where it is not known what the target requires. A row without a role means that there is none.
//
// :params {to: 'director-of-product', maxMoves: 5, maxMonths: 60, rings: [12, 24, 60], experience: 0, limit: 200, assume: {months: 24, level: 3.0, importance: 1.0}}
CYPHER 25
MATCH (goal:Role {id: $to})
LET maxMonths = toInteger($maxMonths), unknownMonths = toInteger($assume.months), experience = toInteger($experience)

// 1. Backwards, one round per move. Of a role: the arrival, and the ids of the roles that follow, of the best way from
//    it; `kept` has all its ways, each as open (never below usual), usual and ids, and `fresh` those that the last
//    round found. The next round goes on from these.
LET labels = reduce(labels = [{role: goal, arrival: 0, ids: [], kept: [[0, 0, []]], fresh: [way IN [[0, 0, []]] WHERE coalesce(goal.status, 'ACTIVE') = 'ACTIVE']}],
    round IN range(1, toInteger($maxMoves)) |
  CASE WHEN none(label IN labels WHERE label.fresh <> []) THEN labels ELSE head(COLLECT {
    CALL (labels, maxMonths, unknownMonths, experience) {
      UNWIND labels AS label
      RETURN label.role AS role, label AS old, null AS new
      UNION ALL
      UNWIND [label IN labels WHERE label.fresh <> []] AS label
      WITH label.role AS next, label.role.id AS id, label.role.minMonths - experience AS asked, label.fresh AS fresh
      UNWIND fresh AS way
      WITH next, [id] + way[2] AS ids, way[1] AS usual, CASE WHEN way[0] < way[1] + asked THEN way[1] + asked ELSE way[0] END AS open
      MATCH (next)<-[t:TRANSITIONS_TO]-(role)
      WITH role, ids, open, usual + coalesce(t.months, unknownMonths) AS usual
      WITH role, ids, CASE WHEN open < usual THEN usual ELSE open END AS open, usual
      WHERE open <= maxMonths
      RETURN role, null AS old, [open, usual, ids] AS new
    }
    // Most roles ask for no experience. Then the way that arrives first has the least usual time too: no other is new.
    WITH role, head(collect(old)) AS old, min(new) AS first, min(new[1]) AS least, collect(new) AS new
    WHERE old IS NOT NULL OR coalesce(role.status, 'ACTIVE') = 'ACTIVE'
    WITH role, old, first, CASE WHEN least = first[1] THEN [first]
      ELSE [way IN new WHERE none(better IN new WHERE better < way AND better[1] <= way[1])] END AS new
    WITH role, old, first, CASE WHEN old IS NULL THEN new
      ELSE [way IN new WHERE none(before IN old.kept WHERE before[0] <= way[0] AND before[1] <= way[1])] END AS fresh
    RETURN collect(CASE
      WHEN old IS NULL OR first[0] < old.arrival THEN {role: role, arrival: first[0], ids: first[2], kept: coalesce(old.kept, []) + fresh, fresh: fresh}
      WHEN fresh = [] AND old.fresh = [] THEN old
      ELSE {role: role, arrival: old.arrival, ids: old.ids, kept: old.kept + fresh, fresh: fresh} END)
  }) END)
LET reached = [label IN labels WHERE label.role <> goal]
LET totals = [place IN range(0, size($rings) - 1) | size([label IN reached
  WHERE label.arrival <= $rings[place] AND (place = 0 OR label.arrival > $rings[place - 1])])]

// 2. What is known of the first of them: of the way, of its first move, and of what there is to learn. Grouping by the
//    role leaves the long lists behind: sorted together with them, every row would count as large as they are.
UNWIND CASE WHEN reached = [] THEN [null] ELSE reached END AS label
WITH goal, totals, size(reached) AS total, unknownMonths, label.role AS role, min(label.arrival) AS arrival, min(label.ids) AS roles
ORDER BY arrival, size(roles), role.id
LIMIT toInteger($limit)
LET moves = COLLECT {
  UNWIND range(0, coalesce(size(roles), 0) - 1) AS step
  MATCH (here:Role {id: CASE step WHEN 0 THEN role.id ELSE roles[step - 1] END})-[t:TRANSITIONS_TO]->(next:Role {id: roles[step]})
  WITH step, t, next ORDER BY step, coalesce(t.months, unknownMonths), elementId(t)
  WITH step, next, head(collect(t)) AS t
  RETURN {taken: t, next: next} ORDER BY step
}
CALL (role, goal) {
  OPTIONAL MATCH (goal)-[asked:REQUIRES]->(skill:Skill)
  OPTIONAL MATCH (role)-[has:REQUIRES]->(skill)
  WITH asked, coalesce(asked.level, $assume.level) AS level, CASE WHEN has IS NULL THEN 0.0 ELSE coalesce(has.level, $assume.level) END AS taught,
    asked.level IS NULL OR (has.level IS NULL AND (has IS NOT NULL OR NOT EXISTS { (role)-[:REQUIRES]->(:Skill) })) AS unsure
  RETURN CASE WHEN count(asked) > 0 THEN sum(CASE WHEN level > taught THEN (level - taught) * coalesce(asked.importance, $assume.importance) ELSE 0.0 END) END AS learning,
    CASE WHEN count(asked) > 0 THEN count(CASE WHEN level > taught THEN 1 END) END AS skillsToLearn,
    count(CASE WHEN unsure OR (level > taught AND asked.importance IS NULL) THEN 1 END) = 0 AS learningKnown
}
RETURN role, roles, goal, arrival, size(roles) AS moves, moves[0].taken AS t, moves[0].next AS next,
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
