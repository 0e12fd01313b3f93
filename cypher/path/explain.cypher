// What does each move of a path ask, what did the way there teach already, and who says so?
//
// $question.paths is a list of paths, each a list of role ids in their order. A skill is learned once: what the profile
// has, what the start requires, and what earlier roles of the path taught counts, the highest level of all. An unknown level counts
// as $question.assume.level. `from` says which step gave that level: -1 the profile, 0 the start, 1 the first move, and so on;
// null where nothing did. `related` names known skills that a new one builds on: nothing is taken off for them.
//
// :params {question: {paths: [['product-designer', 'product-manager', 'senior-product-manager']], profile: [], experience: 0, assume: {months: 24, level: 3.0}}}
CYPHER 25
UNWIND range(0, size($question.paths) - 1) AS place
LET ids = $question.paths[place]
LET roles = COLLECT {
  UNWIND range(0, size(ids) - 1) AS step
  MATCH (role:Role {id: ids[step]})
  WITH step, role ORDER BY step
  RETURN role
}
LET transitions = COLLECT {
  UNWIND range(1, size(ids) - 1) AS step
  MATCH (before)-[t:TRANSITIONS_TO]->(role)
  WHERE before = roles[step - 1] AND role = roles[step]
  WITH step, t ORDER BY step
  RETURN t
}

// 1. When each role is taken up: after the usual time in the one before, and not before it asks for.
LET arrivals = reduce(arrivals = [0], step IN range(1, size(transitions)) | arrivals + coll.max([
  arrivals[-1] + coalesce(transitions[step - 1].months, toInteger($question.assume.months)), coalesce(roles[step].minMonths - toInteger($question.experience), 0)]))

// 2. Skill by skill: who asks for it along the path, and what is missing then.
LET skills = COLLECT {
  CALL (roles) {
    UNWIND range(0, size(roles) - 1) AS step
    WITH step, roles[step] AS role
    MATCH (role)-[asked:REQUIRES]->(skill:Skill)
    RETURN skill, step, asked.level AS level, asked.importance AS importance
    UNION ALL
    UNWIND $question.profile AS own
    MATCH (skill:Skill {id: own.skill})
    RETURN skill, -1 AS step, toFloat(own.level) AS level, null AS importance
  }
  WITH skill, step, level, importance ORDER BY step
  WITH skill, collect({step: step, level: level, counted: coalesce(level, $question.assume.level), importance: importance}) AS uses
  UNWIND range(0, size(uses) - 1) AS use
  WITH skill, uses[use] AS asked, uses[..use] AS earlier
  WHERE asked.step > 0
  LET level = coll.max([use IN earlier | use.counted])
  LET best = head([use IN earlier WHERE use.counted = level]), missing = CASE WHEN level IS NULL THEN asked.counted WHEN asked.counted > level THEN asked.counted - level ELSE 0.0 END,
    unsure = any(use IN earlier WHERE use.level IS NULL)
  RETURN {step: asked.step, id: skill.id, name: skill.name, importance: asked.importance, toLevel: asked.level, missing: missing,
    held: earlier <> [], fromLevel: CASE WHEN NOT unsure THEN level END, from: best.step,
    assumed: asked.level IS NULL OR unsure OR (missing > 0 AND asked.importance IS NULL),
    related: CASE WHEN missing > 0 AND earlier = [] THEN COLLECT {
      MATCH (skill)-[:BUILDS_ON]->(base:Skill)
      WHERE any(own IN $question.profile WHERE own.skill = base.id) OR EXISTS { MATCH (base)<-[:REQUIRES]-(before:Role) WHERE before IN roles[..asked.step] }
      RETURN base {.id, .name} ORDER BY base.id } ELSE [] END}
  ORDER BY skill.name, skill.id
}

// 3. Move by move.
LET moves = COLLECT {
  UNWIND range(1, size(transitions)) AS step
  WITH step, transitions[step - 1] AS t, roles[step] AS role, roles[step - 1] AS before
  RETURN {properties: properties(t), arrival: arrivals[step], minMonths: role.minMonths, minMonthsUpTo: role.minMonthsUpTo,
    requirementsKnown: EXISTS { (role)-[:REQUIRES]->(:Skill) }, originKnown: EXISTS { (before)-[:REQUIRES]->(:Skill) },
    skills: [skill IN skills WHERE skill.step = step],
    pay: CASE WHEN role.payCurrency IS NOT NULL THEN role {.payMin, .payMax, .payCurrency, .payYear} END,
    statements: COLLECT {
      MATCH (statement:Statement)-[:ABOUT]->(role)
      WHERE NOT EXISTS { (statement)-[:SIDE_OF]->(:Conflict) } AND (statement.topic IN ['CONDITION', 'EXPERIENCE']
        OR statement.topic = 'RISK' AND EXISTS { (statement)-[:ABOUT]->(before) })
      RETURN statement {.*}
      ORDER BY statement.id },
    disagreements: COLLECT {
      MATCH (role)<-[:ABOUT]-(:Statement)-[:SIDE_OF]->(conflict:Conflict)
      WITH DISTINCT conflict
      RETURN conflict {.*, sides: COLLECT {
        MATCH (conflict)<-[:SIDE_OF]-(side:Statement)
        RETURN side {.*}
        ORDER BY side.id }}
      ORDER BY conflict.id }
  } ORDER BY step
}

// 4. Who says so.
LET named = coll.distinct(coll.flatten([move IN moves | coalesce(move.properties.sources, [])
  + coll.flatten([said IN coalesce(move.properties.conditionSources, []) | [id IN split(said, ',') | trim(id)]])
  + coll.flatten([statement IN move.statements | coalesce(statement.sources, [])])
  + coll.flatten([conflict IN move.disagreements | coll.flatten([side IN conflict.sides | coalesce(side.sources, [])])])]))
LET pays = [role IN roles WHERE role.payCurrency = roles[0].payCurrency | coalesce((role.payMin + role.payMax) / 2.0, role.payMin, role.payMax)]
RETURN place, roles, transitions, moves,
  CASE WHEN size([pay IN pays WHERE pay IS NOT NULL]) = size(roles) THEN pays[0] - coll.min(pays) END AS payDip, roles[0].payCurrency AS payCurrency, COLLECT {
    UNWIND named AS id
    MATCH (source:Source {id: id})
    RETURN properties(source) ORDER BY source.id
  } AS sources
ORDER BY place;
