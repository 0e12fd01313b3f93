// Which are the best paths from one role to another, and what does each of their moves ask?
//
// A path is a chain of transitions without a repeated role. Its cost is the weighted sum of its moves, of
// the months until it arrives, of what there is to learn, and of how thin its evidence is; $weights says
// what counts, and by how much. Paths come in the order of cost, then moves, then the ids of their roles,
// so the same question has the same answer. docs/paths.md explains the search and its arithmetic.
//
// :params {from: 'product-designer', to: 'director-of-product', k: 3, maxMoves: 8, beam: 32, experience: 0, weights: {moves: 1.0, months: 0.04, learning: 0.1, evidence: 1.0}, assume: {months: 24, level: 3.0, importance: 1.0, learning: 10.0}, evidenceCost: {stated: 0.5, implied: 1.0, observed: 1.0, similarity: 1.5, unknown: 2.0, weak: 1.0, leastShare: 0.000001}}
CYPHER 25
MATCH (start:Role {id: $from})
MATCH (goal:Role {id: $to})
WHERE start <> goal AND coalesce(goal.status, 'ACTIVE') = 'ACTIVE'
// Browser gives numbers as floats. Whole numbers make the sums exact in any order: millionths of a point,
// times 64, plus one for each move.
LET k = toInteger($k), maxMoves = toInteger($maxMoves), beam = toInteger($beam),
  unknownMonths = toInteger($assume.months), perMonth = 64 * toInteger(round(1000000 * $weights.months))

// 1. Backwards from the goal, round by round: the least that is left to pay from each role, and the fewest moves.
LET remaining = reduce(labels = [{role: goal, left: 0, hops: 0, fresh: true}], round IN range(1, maxMoves) |
  CASE WHEN none(label IN labels WHERE label.fresh) THEN labels ELSE head(COLLECT {
    CALL (labels, round, perMonth, unknownMonths) {
      UNWIND labels AS label
      RETURN label.role AS role, label.left AS left, label.hops AS hops, false AS new
      UNION ALL
      UNWIND [label IN labels WHERE label.fresh] AS label
      WITH label.role AS next, label.left AS left
      MATCH (next)<-[t:TRANSITIONS_TO]-(role:Role WHERE coalesce(role.status, 'ACTIVE') = 'ACTIVE' OR role.id = $from)
      RETURN role, left + perMonth * coalesce(t.months, unknownMonths) + 1 + 64 * toInteger(round(1000000 * (
          $weights.moves + $weights.learning * coalesce(t.learning, t.learningAssumed, $assume.learning) + $weights.evidence * (
            CASE WHEN t.basis = 'OBSERVED' AND t.share IS NOT NULL
              THEN -log(CASE WHEN t.share < $evidenceCost.leastShare THEN $evidenceCost.leastShare ELSE t.share END)
            WHEN t.basis = 'OBSERVED' THEN $evidenceCost.observed
            WHEN t.basis = 'STATED' THEN $evidenceCost.stated WHEN t.basis = 'IMPLIED' THEN $evidenceCost.implied
            WHEN t.basis = 'SIMILARITY' THEN $evidenceCost.similarity ELSE $evidenceCost.unknown END
          + CASE WHEN t.weakness IS NULL THEN 0.0 ELSE $evidenceCost.weak END)))) AS left, round AS hops, true AS new
    }
    WITH role, min(left) AS left, min(hops) AS hops, min(CASE WHEN new THEN null ELSE left END) AS old
    RETURN collect({role: role, left: left, hops: hops, fresh: old IS NULL OR left < old})
  }) END)

// 2. Forwards from the start, round by round: the beam's most promising beginnings, by what they cost and what is left.
LET search = reduce(state = {open: [{role: start, ids: [start.id], taken: [], arrivals: [], evidence: [], arrival: 0, cost: 0}], done: [], cut: null},
    round IN range(1, maxMoves) |
  CASE WHEN state.open = [] THEN state ELSE head(COLLECT {
    CALL (state, remaining) {
      UNWIND remaining AS label
      RETURN label.role AS role, label.left AS left, label.hops AS hops, null AS step
      UNION ALL
      UNWIND state.open AS label
      WITH label, label.role AS here
      MATCH (here)-[t:TRANSITIONS_TO]->(role)
      WHERE NOT role.id IN label.ids
      RETURN role, null AS left, null AS hops, {from: label, taken: t} AS step
    }
    WITH role, max(left) AS left, max(hops) AS hops, collect(step) AS steps
    WHERE left IS NOT NULL AND round + hops <= maxMoves
    UNWIND steps AS step
    WITH role, left, step.from AS label, step.taken AS t
    WITH role, left, label, t,
      CASE WHEN label.arrival + coalesce(t.months, unknownMonths) < role.minMonths - toInteger($experience)
        THEN role.minMonths - toInteger($experience) ELSE label.arrival + coalesce(t.months, unknownMonths) END AS arrival,
      CASE WHEN t.basis = 'OBSERVED' AND t.share IS NOT NULL
              THEN -log(CASE WHEN t.share < $evidenceCost.leastShare THEN $evidenceCost.leastShare ELSE t.share END)
            WHEN t.basis = 'OBSERVED' THEN $evidenceCost.observed
        WHEN t.basis = 'STATED' THEN $evidenceCost.stated WHEN t.basis = 'IMPLIED' THEN $evidenceCost.implied
        WHEN t.basis = 'SIMILARITY' THEN $evidenceCost.similarity ELSE $evidenceCost.unknown END
        + CASE WHEN t.weakness IS NULL THEN 0.0 ELSE $evidenceCost.weak END AS evidence
    WITH role, left, label, t, arrival, evidence, label.cost + 1 + 64 * toInteger(round(1000000 * ($weights.moves
      + $weights.learning * coalesce(t.learning, t.learningAssumed, $assume.learning) + $weights.evidence * evidence))) AS cost
    WITH {role: role, ids: label.ids + role.id, taken: label.taken + t, arrivals: label.arrivals + arrival,
      evidence: label.evidence + evidence, arrival: arrival, cost: cost,
      key: [cost + perMonth * arrival + left] + label.ids + role.id} AS label
    ORDER BY label.key
    WITH collect(label) AS labels
    WITH labels, COLLECT {
      UNWIND state.done + [label IN labels WHERE label.role = goal] AS path
      WITH path ORDER BY path.key LIMIT toInteger($k)
      RETURN path } AS done
    WITH done, CASE WHEN size(done) < k THEN null ELSE done[k - 1].key END AS last, labels
    WITH done, [label IN labels WHERE label.role <> goal AND (last IS NULL OR label.key < last)] AS open
    RETURN {open: open[..beam], done: done, cut: CASE
      WHEN size(open) <= beam THEN state.cut
      WHEN state.cut IS NULL OR open[beam].key < state.cut THEN open[beam].key ELSE state.cut END}
  }) END)

// 3. What was never looked at cannot be better than what was found: then the answer is exact.
LET exact = search.cut IS NULL OR (size(search.done) = k AND search.done[k - 1].key < search.cut)
UNWIND range(0, size(search.done) - 1) AS place
LET path = search.done[place]
LET roles = [start] + [t IN path.taken | endNode(t)]

// 4. What each move asks: only what no earlier role on the path has taught counts as learning.
LET moves = COLLECT {
  UNWIND range(0, size(path.taken) - 1) AS step
  WITH step, path.taken[step] AS t, roles[step + 1] AS role, roles[..step + 1] AS earlier
  RETURN {properties: properties(t), arrival: path.arrivals[step], evidenceCost: path.evidence[step],
    minMonths: role.minMonths, minMonthsUpTo: role.minMonthsUpTo,
    requirementsKnown: EXISTS { (role)-[:REQUIRES]->(:Skill) },
    originKnown: EXISTS { MATCH (before:Role)-[:REQUIRES]->(:Skill) WHERE before = roles[step] },
    skills: COLLECT {
      MATCH (role)-[asked:REQUIRES]->(skill:Skill)
      OPTIONAL MATCH (before:Role)-[has:REQUIRES]->(skill) WHERE before IN earlier
      WITH skill, asked, count(has) AS held, max(coalesce(has.level, $assume.level)) AS level, max(CASE WHEN has.level IS NULL THEN 1 ELSE 0 END) AS unsure
      WITH skill, asked, held > 0 AS held, unsure = 1 AS unsure, level, coalesce(asked.level, $assume.level) AS target
      WITH skill, asked, held, unsure, level, CASE WHEN NOT held THEN target WHEN target > level THEN target - level ELSE 0.0 END AS missing
      RETURN {id: skill.id, name: skill.name, importance: asked.importance, toLevel: asked.level, missing: missing,
        held: held, fromLevel: CASE WHEN held AND NOT unsure THEN level END,
        assumed: asked.level IS NULL OR (held AND unsure) OR (missing > 0 AND asked.importance IS NULL)}
      ORDER BY skill.name, skill.id },
    statements: COLLECT {
      MATCH (statement:Statement)-[:ABOUT]->(role)
      WHERE NOT EXISTS { (statement)-[:SIDE_OF]->(:Conflict) } AND (statement.topic IN ['CONDITION', 'EXPERIENCE']
        OR statement.topic = 'RISK' AND EXISTS { MATCH (statement)-[:ABOUT]->(left:Role) WHERE left = roles[step] })
      RETURN statement {.*}
      ORDER BY statement.id },
    disagreements: COLLECT {
      MATCH (conflict:Conflict) WHERE EXISTS { (conflict)<-[:SIDE_OF]-(:Statement)-[:ABOUT]->(role) }
      RETURN conflict {.*, sides: COLLECT {
        MATCH (conflict)<-[:SIDE_OF]-(side:Statement)
        RETURN side {.*}
        ORDER BY side.id }}
      ORDER BY conflict.id }
  } ORDER BY step
}

// 5. Who says so.
LET sources = COLLECT {
  MATCH (source:Source)
  WHERE any(move IN moves WHERE source.id IN move.properties.sources
    OR any(said IN move.properties.conditionSources WHERE source.id IN split(said, ','))
    OR any(statement IN move.statements WHERE source.id IN statement.sources)
    OR any(conflict IN move.disagreements WHERE any(side IN conflict.sides WHERE source.id IN side.sources)))
  RETURN properties(source) ORDER BY source.id
}
RETURN place + 1 AS rank, roles, path.taken AS transitions, moves, sources,
  (path.cost + perMonth * path.arrival) / 64 / 1000000.0 AS cost, path.arrival AS months, exact
ORDER BY rank;
