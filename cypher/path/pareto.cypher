// Which paths does no other path beat in months, learning, evidence and pay dip together?
//
// A path beats another that it is nowhere worse than and somewhere better. Of paths that are equal in all four the one
// with fewest moves stays, then the one whose ids of roles come first. A pay dip that is not known is worse than any that
// is. All that no other beats are the front; its order is months, learning, evidence, dip. Where it has more than
// $question.most paths, the answer keeps the best one in each measure and some of the others, at even distances.
// $question.step says how near, as a part of each measure, a path has to come to another to stand for it as well: 0.02
// leaves out what is at most 2 % better, and is never exact; 0 leaves out nothing. $question.labels is how many
// beginnings of paths are followed after each move, at the most; an answer that came to it is not exact. One row
// without a rank means that there is no such path. docs/paths.md explains the search and its parameters.
//
// :params {question: {from: 'product-designer', to: 'director-of-product', most: 12, maxMoves: 8, maxMonths: null, maxPayDip: null, via: [], avoid: [], avoidFamilies: [], avoidKinds: [], avoidTracks: [], basis: [], profile: [], experience: 0, assume: {level: 3.0, importance: 1.0, learning: 10.0}, step: 0.0, labels: 500, wholeGraph: 20000}}
CYPHER 25
OPTIONAL MATCH (version:DataVersion {id: 'graph'})
OPTIONAL MATCH (start:Role {id: $question.from})
OPTIONAL MATCH (goal:Role {id: $question.to})
// Browser gives numbers as floats. A pay dip of 1.0e15 is one that is not known.
LET data = coalesce(version.number, 0), maxMoves = toInteger($question.maxMoves), experience = toInteger($question.experience),
  most = toInteger($question.most), labels = toInteger($question.labels), slack = 1 + $question.step,
  goalIndex = goal.index, limited = $question.avoidKinds <> [] OR $question.avoidTracks <> [] OR $question.basis <> [], half = (toInteger($question.maxMoves) + 1) / 2,
  whole = COUNT { (:Role) } <= $question.wholeGraph, unknown = 1.0e15,
  via = reduce(via = [], id IN $question.via | CASE WHEN id IN via + [$question.from, $question.to] THEN via ELSE via + id END),
  startPay = CASE WHEN start.payCurrency IS NOT NULL THEN toFloat(coalesce((start.payMin + start.payMax) / 2.0, start.payMin, start.payMax)) END
LET goalLeast = CASE WHEN goal.minMonths > experience THEN goal.minMonths - experience ELSE 0 END

// 1. What this person has to learn for each role, by the role's index, if the way there teaches nothing.
LET personal = reduce(list = [], once IN CASE $question.profile WHEN [] THEN [] ELSE [1] END | COLLECT {
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

// 2. Backwards from the target, round by round: the least that is left of each measure from each role.
LET near = reduce(near = [start], round IN CASE WHEN whole THEN [] ELSE range(1, maxMoves - half - 1) END | COLLECT {
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
LET bounds = [target IN [$question.to] + via | reduce(labels = COLLECT { MATCH (role:Role {id: target}) WHERE role.index IS NOT NULL RETURN [role.index, role, true, 0, 0, 0, 0.0, 0, 0, 0, ''] },
    round IN range(0, maxMoves) |
  CASE WHEN none(label IN labels WHERE label[2]) THEN labels ELSE COLLECT {
    CALL (labels, round, personal, limited, near, whole, half) {
      UNWIND labels AS label
      RETURN label[1] AS role, CASE WHEN round > 0 THEN label END AS old, label[3] AS months, label[4] AS learning, label[5] AS evidence, label[6] AS dip, round = 0 AS free
      UNION ALL
      UNWIND CASE WHEN whole OR round <= half THEN [] ELSE near END AS role
      RETURN role, null AS old, null AS months, null AS learning, null AS evidence, null AS dip, true AS free
      UNION ALL
      UNWIND CASE WHEN round = 0 THEN [] ELSE [label IN labels WHERE label[2]] END AS label
      LET next = label[1], owed = coalesce(personal[label[0]], 1000000000000)
      MATCH (next)<-[t:TRANSITIONS_TO]-(role)
      WHERE CASE WHEN NOT limited THEN true WHEN coalesce(t.kind, '') IN $question.avoidKinds THEN false
        WHEN $question.basis <> [] AND NOT coalesce(t.basis, '') IN $question.basis THEN false
        ELSE NOT coalesce(next.track, '') IN $question.avoidTracks OR coalesce(role.track, '') = next.track END
      LET counted = t.counted
      RETURN role, null AS old, label[3] + counted[0] AS months, label[4] + CASE WHEN owed < counted[1] THEN owed ELSE counted[1] END AS learning,
        label[5] + counted[2] AS evidence, label[6] AS dip, whole OR round <= half AS free
    }
    WITH role, head(collect(old)) AS old, min(months) AS months, min(learning) AS learning, min(evidence) AS evidence, min(dip) AS dip, max(free) AS free
    FILTER CASE WHEN months IS NULL THEN false WHEN old IS NOT NULL THEN true
      WHEN NOT free OR coalesce(role.status, 'ACTIVE') <> 'ACTIVE' OR role.id IN $question.avoid THEN false
      WHEN $question.avoidFamilies <> [] AND coalesce(role.family, '') IN $question.avoidFamilies THEN false
      WHEN $question.maxPayDip IS NULL THEN true
      ELSE role.payCurrency = start.payCurrency AND coalesce((role.payMin + role.payMax) / 2.0, role.payMin, role.payMax) >= startPay - $question.maxPayDip END
    LET pay = CASE WHEN old IS NULL AND startPay IS NOT NULL AND role.payCurrency = start.payCurrency
      THEN coalesce((role.payMin + role.payMax) / 2.0, role.payMin, role.payMax) END
    LET fell = CASE WHEN old IS NOT NULL THEN old[7] WHEN pay IS NULL THEN unknown WHEN pay < startPay THEN startPay - pay ELSE 0.0 END
    LET least = CASE WHEN dip < fell THEN fell ELSE dip END
    LET label = CASE
      WHEN old IS NULL THEN [role.index, role, true, months, learning, evidence, least, fell, round, coalesce(role.minMonths, 0) - experience, role.id]
      WHEN free AND (months < old[3] OR learning < old[4] OR evidence < old[5] OR least < old[6])
        THEN [old[0], role, true, months, learning, evidence, least] + old[7..]
      WHEN old[2] THEN [old[0], role, false] + old[3..]
      ELSE old END
    WITH label ORDER BY label[0]
    FILTER label[0] IS NOT NULL
    RETURN label
  } END)]
LET lists = [labels IN bounds | coll.flatten([place IN range(0, size(labels) - 1) |
  [gap IN range(CASE place WHEN 0 THEN 0 ELSE labels[place - 1][0] + 1 END, labels[place][0] - 1) | null] + [labels[place][3..]]])]
LET ahead = lists[0], through = lists[1..],
  // From each role to pass through on to the target.
  further = COLLECT {
    UNWIND range(0, size(via) - 1) AS place
    MATCH (role:Role {id: via[place]})
    WITH place, role ORDER BY place
    RETURN lists[0][role.index] }

// 3. Forwards from the start, one round for each move: first a few promising beginnings only, whose paths then tell
// the thorough search what need not be looked at. A label is [months, learning, evidence, dip, moves, ids, role, what
// is still to pass through, the roles that another beginning has to have passed to be beaten by this one, the least
// it comes to at the target, transitions].
LET first = [0, 0, 0, CASE WHEN startPay IS NULL THEN unknown ELSE 0.0 END, 0, [start.id], start, range(0, size(via) - 1), [], null, []],
  scale = [place IN range(0, 2) | 1.0 / (1 + coalesce(ahead[start.index][place], 0))] + [1.0 / (1 + coalesce(startPay, 0))]
// What the few are chosen by: each measure, two, three or all of them together, the others a little.
LET mixes = [mix IN range(1, 15) | [(0.01 + mix % 2) * scale[0], (0.01 + mix / 2 % 2) * scale[1], (0.01 + mix / 4 % 2) * scale[2], (0.01 + mix / 8) * scale[3]]]
LET search = reduce(state = {open: CASE WHEN start = goal OR start IS NULL OR goal IS NULL OR goalLeast > $question.maxMonths THEN [] ELSE [first] END,
      quick: true, moves: 1, seen: [], done: [], cut: false, labels: 0},
    round IN range(1, 2 * maxMoves) |
  CASE WHEN state.open = [] THEN state ELSE head(COLLECT {
    CALL (state, goalIndex, slack, ahead, through, further, via, personal, limited, maxMoves, goalLeast) {
      WITH state.moves AS moves, maxMoves - state.moves AS left, state.done AS done
      UNWIND state.open AS label
      LET here = label[6], ids = label[5]
      MATCH (here)-[t:TRANSITIONS_TO]->(role)
      LET index = role.index
      LET near = ahead[index]
      FILTER CASE WHEN near IS NULL OR near[5] > left OR near[7] IN ids THEN false
        WHEN NOT limited THEN true WHEN coalesce(t.kind, '') IN $question.avoidKinds THEN false
        WHEN $question.basis <> [] AND NOT coalesce(t.basis, '') IN $question.basis THEN false
        ELSE NOT coalesce(role.track, '') IN $question.avoidTracks OR coalesce(here.track, '') = role.track END
      LET missing = CASE label[7] WHEN [] THEN [] ELSE [place IN label[7] WHERE via[place] <> near[7]] END
      LET detours = [place IN missing | [through[place][index], further[place]]]
      FILTER missing = [] OR (near[7] <> $question.to AND size(missing) < left AND none(detour IN detours WHERE detour[0] IS NULL OR detour[1] IS NULL OR detour[0][5] + detour[1][5] > left))
      LET rest = CASE detours WHEN [] THEN near ELSE reduce(rest = near, detour IN detours | [
        CASE WHEN rest[0] < detour[0][0] + detour[1][0] THEN detour[0][0] + detour[1][0] ELSE rest[0] END,
        CASE WHEN rest[1] < detour[0][1] + detour[1][1] THEN detour[0][1] + detour[1][1] ELSE rest[1] END,
        CASE WHEN rest[2] < detour[0][2] + detour[1][2] THEN detour[0][2] + detour[1][2] ELSE rest[2] END,
        coll.max([rest[3], detour[0][3], detour[1][3]])]) END
      LET counted = t.counted, owed = coalesce(personal[index], 1000000000000)
      LET months = CASE WHEN label[0] + counted[0] < near[6] THEN near[6] ELSE label[0] + counted[0] END,
        learning = label[1] + CASE WHEN owed < counted[1] THEN owed ELSE counted[1] END, evidence = label[2] + counted[2],
        dip = CASE WHEN label[3] < rest[3] THEN rest[3] ELSE label[3] END
      LET atMonths = CASE WHEN months + rest[0] < goalLeast THEN goalLeast ELSE months + rest[0] END,
        atLearning = learning + rest[1], atEvidence = evidence + rest[2]
      FILTER ($question.maxMonths IS NULL OR atMonths <= $question.maxMonths)
        AND none(path IN done WHERE path[0] <= atMonths * slack AND path[1] <= atLearning * slack
          AND path[2] <= atEvidence * slack AND path[3] <= dip * slack
          AND (path[4] < moves + near[5] OR path[0] < atMonths OR path[1] < atLearning OR path[2] < atEvidence OR path[3] < dip))
      WITH index, coll.sort(collect([months, learning, evidence, dip, moves, ids + near[7], role, missing,
        CASE label[7] WHEN [] THEN label[8] ELSE ids + near[7] END, [atMonths, atLearning, atEvidence, dip], label[10] + t])) AS new
      // A beginning that is nowhere worse does for another one at the same role: where the way on meets a role twice, the
      // loop is cut out, and that makes nothing worse. Roles to pass through must not go with the loop. Months and dip
      // may be level again at the end, so alone they decide nothing against the order of ids.
      LET old = coalesce(state.seen[index], [])
      LET kept = CASE WHEN state.quick OR index = goalIndex THEN new ELSE reduce(kept = old, label IN new |
        CASE WHEN any(other IN kept WHERE other[0] <= label[0] AND other[1] <= label[1] AND other[2] <= label[2] AND other[3] <= label[3]
            AND (other[1] < label[1] OR other[2] < label[2] OR other[4] < label[4] OR other[5] < label[5])
            AND all(id IN other[8] WHERE id IN label[5]) AND all(place IN other[7] WHERE place IN label[7]))
          THEN kept ELSE kept + [label] END)[size(old)..] END
      FILTER kept <> []
      WITH index, kept ORDER BY index
      RETURN collect([index, kept]) AS new
    }
    LET found = coll.flatten([group IN new WHERE group[0] = goalIndex | group[1]]),
      others = [group IN new WHERE group[0] <> goalIndex]
    LET done = CASE found WHEN [] THEN state.done ELSE reduce(done = [], path IN coll.sort(state.done + found) |
      CASE WHEN any(other IN done WHERE other[0] <= path[0] AND other[1] <= path[1] AND other[2] <= path[2] AND other[3] <= path[3])
        THEN done ELSE done + [path] END) END
    LET live = [label IN coll.flatten([group IN others | group[1]]) WHERE found = [] OR none(path IN done WHERE
        path[0] <= label[9][0] * slack AND path[1] <= label[9][1] * slack AND path[2] <= label[9][2] * slack AND path[3] <= label[9][3] * slack
        AND (path[4] <= state.moves OR path[0] < label[9][0] OR path[1] < label[9][1] OR path[2] < label[9][2] OR path[3] < label[9][3]))]
    LET tight = NOT state.quick AND size(live) > labels
    LET best = CASE WHEN state.quick OR tight THEN coll.sort(coll.flatten([mix IN CASE WHEN tight THEN [mixes[-1]] ELSE mixes END |
        coll.sort([label IN live | [mix[0] * label[9][0] + mix[1] * label[9][1] + mix[2] * label[9][2]
          + mix[3] * CASE WHEN label[9][3] < unknown THEN label[9][3] ELSE 1.0 / scale[3] END, label[5], label]])[..CASE WHEN tight THEN labels ELSE 1 END]])) ELSE [] END
    LET again = state.quick AND live = []
    RETURN {quick: state.quick AND NOT again, moves: CASE WHEN again THEN 1 ELSE state.moves + 1 END,
      open: CASE WHEN again THEN [first] WHEN tight THEN [entry IN best | entry[2]] WHEN state.quick
        THEN reduce(few = [], entry IN best | CASE WHEN any(label IN few WHERE label[5] = entry[1]) THEN few ELSE few + [entry[2]] END) ELSE live END,
      done: done, cut: state.cut OR tight, labels: state.labels + size(state.open),
      seen: CASE WHEN again THEN [rest IN ahead | []] WHEN state.quick THEN [] ELSE coll.flatten([place IN range(0, size(others)) |
        state.seen[CASE place WHEN 0 THEN 0 ELSE others[place - 1][0] + 1 END..CASE WHEN place = size(others) THEN size(state.seen) ELSE others[place][0] END]
        + CASE WHEN place = size(others) THEN [] ELSE [state.seen[others[place][0]] + others[place][1]] END]) END}
  }) END)

// 4. Of the front, the best in each measure and some that lie between them.
LET front = search.done, leastLearning = coll.min([path IN search.done | path[1]]), leastEvidence = coll.min([path IN search.done | path[2]]),
  leastDip = coll.min([path IN search.done WHERE path[3] < unknown | path[3]])
LET best = [0,
  head([place IN range(0, size(front) - 1) WHERE front[place][1] = leastLearning]),
  head([place IN range(0, size(front) - 1) WHERE front[place][2] = leastEvidence]),
  head([place IN range(0, size(front) - 1) WHERE front[place][3] = leastDip])]
LET others = [place IN range(0, size(front) - 1) WHERE NOT coalesce(place IN best, false)]
LET room = most - (size(front) - size(others))
LET chosen = CASE WHEN size(front) <= most THEN range(0, size(front) - 1)
  ELSE coll.sort(([place IN range(0, size(front) - 1) WHERE coalesce(place IN best, false)] + [step IN range(0, room - 1) | others[step * size(others) / room]])[..most]) END
UNWIND CASE chosen WHEN [] THEN [null] ELSE range(0, size(chosen) - 1) END AS place
LET path = front[chosen[place]]
RETURN place + 1 AS rank, CASE WHEN place IS NOT NULL THEN [start] + [t IN path[10] | endNode(t)] END AS roles, path[10] AS transitions,
  path[0] AS months, path[1] / 1000000.0 AS learning, path[2] / 1000000.0 AS evidence, CASE WHEN path[3] < unknown THEN path[3] END AS payDip,
  size(front) AS front, NOT search.cut AND slack = 1 AS exact, search.labels AS labels, data,
  [measure IN range(0, 3) WHERE best[measure] = chosen[place] | ['months', 'learning', 'evidence', 'payDip'][measure]] AS bestAt
ORDER BY rank;
