// Which are the best paths from one role to another, within limits and for one person, and what does each cost?
//
// A path is a chain of transitions without a repeated role. Its cost is the weighted sum of its moves, of the
// months until it arrives, of what there is to learn, and of how thin its evidence is; $question.weights says what counts,
// and by how much. Paths come in the order of cost, then moves, then the ids of their roles, so the same question
// has the same answer. docs/paths.md explains the search, its arithmetic and its parameters. One row without a
// rank means that there is no such path. $question.kept is what an earlier search for the same target worked out (null: it
// is worked out here); $question.keep asks for it.
//
// :params {question: {from: 'product-designer', to: 'director-of-product', k: 3, candidates: 8, maxMoves: 8, maxMonths: null, maxPayDip: null, via: [], avoid: [], avoidFamilies: [], avoidKinds: [], avoidTracks: [], basis: [], apart: [], maxShared: 0.5, profile: [], experience: 0, weights: {moves: 1.0, months: 0.04, learning: 0.1, evidence: 1.0}, assume: {level: 3.0, importance: 1.0, learning: 10.0}, labels: 10000, layered: false, wholeGraph: 20000, kept: null, keep: false}}
//
// The same within limits, for somebody who can do something, and without what has to be passed by:
// :params {question: {from: 'product-designer', to: 'director-of-product', k: 3, candidates: 8, maxMoves: 8, maxMonths: 120, maxPayDip: null, via: ['product-manager'], avoid: [], avoidFamilies: [], avoidKinds: ['STEP_BACK'], avoidTracks: [], basis: [], apart: [], maxShared: 0.5, profile: [{skill: 'product-strategy', level: 3.5}], experience: 60, weights: {moves: 1.0, months: 0.04, learning: 0.1, evidence: 1.0}, assume: {level: 3.0, importance: 1.0, learning: 10.0}, labels: 10000, layered: false, wholeGraph: 20000, kept: null, keep: false}}
//
// Another path, which shares no more than half of its roles in between with one that is known:
// :params {question: {from: 'product-manager', to: 'chief-product-officer', k: 1, candidates: 8, maxMoves: 8, maxMonths: null, maxPayDip: null, via: [], avoid: [], avoidFamilies: [], avoidKinds: [], avoidTracks: [], basis: [], apart: [['product-manager', 'director-of-product', 'vp-of-product', 'chief-product-officer']], maxShared: 0.5, profile: [], experience: 0, weights: {moves: 1.0, months: 0.04, learning: 0.1, evidence: 1.0}, assume: {level: 3.0, importance: 1.0, learning: 10.0}, labels: 10000, layered: false, wholeGraph: 20000, kept: null, keep: false}}
CYPHER 25
OPTIONAL MATCH (version:DataVersion {id: 'graph'})
OPTIONAL MATCH (start:Role {id: $question.from})
OPTIONAL MATCH (goal:Role {id: $question.to})
// Browser gives numbers as floats. Whole numbers make the sums exact in any order: millionths of a point,
// times 64, plus one for each move.
LET data = coalesce(version.number, 0), k = toInteger($question.k), maxMoves = toInteger($question.maxMoves), experience = toInteger($question.experience),
  perMove = 64 * toInteger(round(1000000 * $question.weights.moves)) + 1, perMonth = 64 * toInteger(round(1000000 * $question.weights.months)),
  perLevel = $question.weights.learning, perNat = $question.weights.evidence,
  limited = $question.avoidKinds <> [] OR $question.avoidTracks <> [] OR $question.basis <> [],
  wanted = toInteger(CASE WHEN $question.weights.learning = 0 OR $question.candidates < $question.k THEN $question.k ELSE $question.candidates END),
  half = (toInteger($question.maxMoves) + 1) / 2, whole = COUNT { (:Role) } <= $question.wholeGraph
LET known = coalesce($question.kept.data = data AND $question.kept.lineage = version.lineage, false), leastPay = coalesce((start.payMin + start.payMax) / 2.0, start.payMin, start.payMax) - $question.maxPayDip,
  goalLeast = CASE WHEN goal.minMonths > experience THEN goal.minMonths - experience ELSE 0 END

// 1. What this person has to learn for each role, by the role's index, if the way there teaches nothing.
LET personal = reduce(list = CASE WHEN known THEN $question.kept.personal ELSE [] END, once IN CASE WHEN known OR $question.profile = [] THEN [] ELSE [1] END | COLLECT {
  CALL () {
    MATCH (role:Role)
    RETURN role.index AS index, role.requiredLearning AS required, 0.0 AS saved
    UNION ALL
    MATCH (role:Role)
    WITH max(role.index) AS last
    UNWIND range(0, coalesce(last, -1)) AS index
    RETURN index, null AS required, 0.0 AS saved
    UNION ALL
    UNWIND $question.profile AS own
    MATCH (:Skill {id: own.skill})<-[asked:REQUIRES]-(role:Role)
    LET level = coalesce(asked.level, $question.assume.level)
    RETURN role.index AS index, null AS required, coalesce(asked.importance, $question.assume.importance) * CASE WHEN own.level < level THEN own.level ELSE level END AS saved
  }
  WITH index, max(required) - sum(saved) AS left ORDER BY index
  FILTER index IS NOT NULL
  RETURN coalesce(toInteger(round(1000000 * left)), 1000000000000)
})

// 2. Backwards from the target, round by round: the least that is left to pay from each role. Where the graph is
// large, only from roles that can lie on a path of $question.maxMoves: half of the way is free, the rest has to be near the start.
LET near = reduce(near = [start], round IN CASE WHEN known OR whole THEN [] ELSE range(1, maxMoves - half - 1) END | COLLECT {
  CALL (near) {
    UNWIND near AS role
    RETURN role
    UNION
    UNWIND near AS before
    MATCH (before)-[:TRANSITIONS_TO]->(role)
    RETURN role
  }
  RETURN role
})
LET asks = CASE WHEN known THEN [] ELSE
    [id IN [$question.to] + $question.via | {to: id, move: perMove, month: perMonth, level: perLevel, nat: perNat, plain: perMonth + perLevel + perNat = 0}]
    + CASE WHEN $question.maxMonths IS NULL THEN [] ELSE [{to: $question.to, move: 0, month: 1, level: 0, nat: 0, plain: false}] END END
LET bounds = reduce(bounds = CASE WHEN known THEN $question.kept.bounds ELSE [] END, ask IN asks | bounds + [pass IN [
  reduce(pass = {labels: COLLECT { MATCH (role:Role {id: ask.to}) WHERE role.index IS NOT NULL RETURN [role.index, role, 0, true] }, layers: []},
      round IN range(0, CASE WHEN $question.layered OR NOT whole THEN maxMoves ELSE 30 END) |
    CASE WHEN round > 0 AND none(label IN pass.labels WHERE label[3]) THEN pass ELSE head(COLLECT {
      CALL (pass, round, ask, personal, limited, near, whole, half) {
        UNWIND pass.labels AS label
        RETURN label[1] AS role, label[2] AS left, CASE WHEN round > 0 THEN label[2] END AS old, label[0] AS index, round = 0 AS free
        UNION ALL
        UNWIND CASE WHEN whole OR round <= half THEN [] ELSE near END AS role
        RETURN role, null AS left, null AS old, null AS index, true AS free
        UNION ALL
        UNWIND CASE WHEN round = 0 THEN [] ELSE [label IN pass.labels WHERE label[3]] END AS label
        LET next = label[1], left = label[2] + ask.move, owed = coalesce(personal[label[0]], 1000000000000)
        MATCH (next)<-[t:TRANSITIONS_TO]-(role)
        WHERE CASE WHEN NOT limited THEN true WHEN coalesce(t.kind, '') IN $question.avoidKinds THEN false
          WHEN $question.basis <> [] AND NOT coalesce(t.basis, '') IN $question.basis THEN false
          ELSE NOT coalesce(next.track, '') IN $question.avoidTracks OR coalesce(role.track, '') = next.track END
        LET counted = CASE WHEN ask.plain THEN [0, 0, 0] ELSE t.counted END
        RETURN role, left + ask.month * counted[0]
          + 64 * toInteger(round(ask.level * CASE WHEN owed < counted[1] THEN owed ELSE counted[1] END + ask.nat * counted[2])) AS left,
          null AS old, null AS index, whole OR round <= half AS free
      }
      WITH role, min(left) AS left, min(old) AS old, max(index) AS index, max(free) AS free
      FILTER CASE WHEN left IS NULL THEN false WHEN old IS NOT NULL THEN true
        WHEN NOT free OR coalesce(role.status, 'ACTIVE') <> 'ACTIVE' OR role.id IN $question.avoid THEN false
        WHEN $question.avoidFamilies <> [] AND coalesce(role.family, '') IN $question.avoidFamilies THEN false
        WHEN $question.maxPayDip IS NULL THEN true
        ELSE role.payCurrency = start.payCurrency AND coalesce((role.payMin + role.payMax) / 2.0, role.payMin, role.payMax) >= leastPay END
      WITH coalesce(index, role.index) AS index, role, CASE WHEN free OR old IS NULL THEN left ELSE old END AS left, old ORDER BY index
      FILTER index IS NOT NULL
      WITH collect([index, role, left, old IS NULL OR left < old]) AS labels
      RETURN {labels: labels, layers: pass.layers + CASE WHEN $question.layered THEN [labels] ELSE [] END}
    }) END)] |
    [labels IN pass.layers + CASE WHEN $question.layered THEN [] ELSE [pass.labels] END | coll.flatten([place IN range(0, size(labels) - 1) |
      CASE WHEN place > 0 AND labels[place - 1][0] + 1 = labels[place][0] THEN labels[place][2]
        ELSE [gap IN range(CASE place WHEN 0 THEN 0 ELSE labels[place - 1][0] + 1 END, labels[place][0] - 1) | null] + labels[place][2] END])]])
LET cost = bounds[0], through = bounds[1..size($question.via) + 1], late = CASE WHEN $question.maxMonths IS NULL THEN [] ELSE bounds[-1] END,
  viaIndex = COLLECT {
    UNWIND range(0, size($question.via) - 1) AS place
    MATCH (role:Role {id: $question.via[place]})
    WITH place, role ORDER BY place
    RETURN role.index }

// 3. Forwards from the start: the beginnings that promise most, by what they cost and the least that is left.
LET search = reduce(state = {open: CASE WHEN start = goal OR start IS NULL OR goal IS NULL OR goalLeast > $question.maxMonths THEN []
      ELSE [[0, [start.id], start, 0, 0, [place IN range(0, size($question.via) - 1) WHERE NOT $question.via[place] IN [$question.from, $question.to]], []]] END, done: [], cut: null, labels: 0},
    round IN range(1, 20 + toInteger($question.labels) / 50) |
  CASE WHEN state.open = [] OR state.labels >= $question.labels OR (size(state.done) = wanted AND state.done[-1] < state.open[0]) THEN state ELSE head(COLLECT {
    WITH CASE WHEN round > 20 THEN 50 WHEN wanted < 5 THEN wanted ELSE 5 END AS batch
    CALL (state, batch, cost, through, viaIndex, late, personal, limited, perMove, perMonth, perLevel, perNat, maxMoves, experience, goalLeast) {
      UNWIND state.open[..batch] AS label
      LET here = label[2], ids = label[1], movesLeft = maxMoves - size(label[1])
      LET least = cost[CASE WHEN movesLeft < size(cost) THEN movesLeft ELSE -1 END],
        latest = late[CASE WHEN movesLeft < size(late) THEN movesLeft ELSE -1 END]
      MATCH (here)-[t:TRANSITIONS_TO]->(role)
      LET index = role.index, id = role.id
      LET left = least[index]
      FILTER CASE WHEN left IS NULL OR id IN ids OR (movesLeft = 0 AND id <> $question.to) THEN false
        WHEN NOT limited THEN true WHEN coalesce(t.kind, '') IN $question.avoidKinds THEN false
        WHEN $question.basis <> [] AND NOT coalesce(t.basis, '') IN $question.basis THEN false
        ELSE NOT coalesce(role.track, '') IN $question.avoidTracks OR coalesce(here.track, '') = role.track END
      FILTER none(other IN $question.apart WHERE other = ids + id OR size([passed IN other[1..-1] WHERE passed = id OR passed IN ids]) > 0.000001 + $question.maxShared *
          CASE WHEN id = $question.to AND size(ids) < size(other) - 1 THEN size(ids) - 1 ELSE size(other) - 2 END)
      LET counted = t.counted, owed = coalesce(personal[index], 1000000000000), asked = role.minMonths - experience,
        missing = [place IN label[5] WHERE $question.via[place] <> id]
      LET arrival = CASE WHEN label[4] + counted[0] < asked THEN asked ELSE label[4] + counted[0] END,
        spent = label[3] + perMove + 64 * toInteger(round(perLevel * CASE WHEN owed < counted[1] THEN owed ELSE counted[1] END + perNat * counted[2]))
      FILTER (latest IS NULL OR arrival + latest[index] <= $question.maxMonths) AND CASE id WHEN $question.to THEN missing = [] ELSE size(missing) < movesLeft END
      LET bound = spent + perMonth * arrival + left,
        waiting = CASE WHEN perMonth > 0 AND arrival < goalLeast AND id <> $question.to
          THEN spent + perMonth * goalLeast + perMove * (1 + size([layer IN cost[1..] WHERE layer[index] IS NULL])) ELSE 0 END,
        detours = [place IN missing | spent + perMonth * arrival
          + through[place][CASE WHEN movesLeft < size(through[place]) THEN movesLeft ELSE -1 END][index] + cost[-1][viaIndex[place]]]
      FILTER none(detour IN detours WHERE detour IS NULL)
      RETURN collect([coll.max([bound, waiting] + detours), ids + id, role, spent, arrival, missing, label[6] + t]) AS new
    }
    LET done = coll.sort(state.done + [label IN new WHERE label[1][-1] = $question.to])[..wanted],
      all = coll.sort([label IN new WHERE label[1][-1] <> $question.to] + state.open[batch..])
    LET open = CASE WHEN size(done) < wanted THEN all ELSE [label IN all WHERE label < done[-1]] END
    RETURN {open: open[..5000], done: done, labels: state.labels + CASE WHEN size(state.open) < batch THEN size(state.open) ELSE batch END,
      cut: CASE WHEN size(open) <= 5000 THEN state.cut WHEN state.cut IS NULL OR open[5000] < state.cut THEN open[5000] ELSE state.cut END}
  }) END)
// What was never looked at cannot be better than what was found: then the answer is exact. Where as many as were
// wanted were found, others may have been left out: they cost more move by move, but perhaps less once skills are carried.
LET complete = search.open = [] AND search.cut IS NULL AND size(search.done) < wanted
LET exact = complete OR (size(search.done) = wanted AND (search.open = [] OR search.done[-1] < search.open[0]) AND (search.cut IS NULL OR search.done[-1] < search.cut))
LET answer = {exact: exact, certain: complete OR (exact AND $question.weights.learning = 0), labels: search.labels, data: data,
  kept: CASE WHEN $question.keep AND NOT known AND whole AND version.lineage IS NOT NULL THEN {data: data, lineage: version.lineage, bounds: bounds, personal: personal} END}

// 4. What is learned once is not learned again: what each path really costs.
UNWIND CASE search.done WHEN [] THEN [null] ELSE search.done END AS label
LET transitions = label[6], roles = CASE WHEN label IS NOT NULL THEN [start] + [t IN label[6] | endNode(t)] END
CALL (roles) {
  CALL (roles) {
    UNWIND CASE WHEN $question.weights.learning = 0 OR roles IS NULL THEN [] ELSE range(0, size(roles) - 1) END AS step
    WITH step, roles[step] AS role
    MATCH (role)-[asked:REQUIRES]->(skill:Skill)
    RETURN skill, step, coalesce(asked.level, $question.assume.level) AS level, CASE step WHEN 0 THEN 0.0 ELSE coalesce(asked.importance, $question.assume.importance) END AS importance
    UNION ALL
    UNWIND CASE WHEN $question.weights.learning = 0 OR roles IS NULL THEN [] ELSE $question.profile END AS own
    MATCH (skill:Skill {id: own.skill})
    RETURN skill, -1 AS step, own.level AS level, 0.0 AS importance
  }
  WITH skill, step, level, importance ORDER BY step
  WITH skill, collect([level, importance]) AS uses
  RETURN sum(reduce(sum = [0.0, 0.0], use IN uses | CASE WHEN use[0] > sum[0] THEN [use[0], sum[1] + use[1] * (use[0] - sum[0])] ELSE sum END)[1]) AS carried
}
LET counted = (label[3] + perMonth * label[4]) / 64,
  saved = CASE WHEN $question.weights.learning = 0 OR label IS NULL THEN 0 ELSE reduce(saved = -toInteger(round(1000000 * carried)), step IN range(1, size(transitions)) |
    CASE WHEN roles[step].requiredLearning IS NULL THEN saved WHEN personal[roles[step].index] < transitions[step - 1].counted[1]
      THEN saved + personal[roles[step].index] ELSE saved + transitions[step - 1].counted[1] END) END
WITH *, counted - toInteger(round(perLevel * saved)) AS cost
ORDER BY cost, size(roles), label[1]
LIMIT toInteger($question.k)
WITH head(collect(answer)) AS answer, collect({roles: roles, transitions: transitions, months: label[4], cost: cost / 1000000.0, counted: counted / 1000000.0}) AS paths
UNWIND range(0, size(paths) - 1) AS place
LET path = paths[place]
RETURN CASE WHEN path.roles IS NOT NULL THEN place + 1 END AS rank, path.roles AS roles, path.transitions AS transitions, path.cost AS cost,
  path.counted AS countedCost, path.months AS months, answer.exact AS exact, answer.certain AS certain, answer.labels AS labels, answer.data AS data,
  CASE place WHEN 0 THEN answer.kept END AS kept
ORDER BY rank;
