// Which roles does the folder name? Each gets a label for its level, so that Neo4j Browser can colour it.
// Broader roles follow in role-broader.cypher, and count as a change of the role here, so that its version
// grows once.
// The median of the pay and ids elsewhere, which other imports bring, stay where the row gives none.
// Only rows that differ from the graph are written; what a row does not give is removed. What somebody edited by hand
// stays, and so does what another import added, and pay of which a file of pay says what it is.
// :params {rows: [{id: 'commis-chef', title: 'Commis chef', level: 1}, {id: 'sous-chef', title: 'Sous chef', family: 'kitchen', level: 3, alternateTitles: ['Second chef']}]}
UNWIND $rows AS row
MERGE (n:Role {id: row.id})
WITH n, row, n.version IS NULL AS created, properties(n) AS before, coalesce(n.handEdited, []) +
  [entry IN coalesce(n.added, []) WHERE row[split(entry, ' ')[1]] IS NULL | split(entry, ' ')[1]] +
  CASE WHEN n.paySource IS NOT NULL THEN ['payMin', 'payMedian', 'payMax', 'payCurrency', 'payYear', 'payNote'] ELSE [] END AS kept
WITH n, row, created, before, kept,
  row {.title, .family, .level, .track, .summary, .alternateTitles, .minMonths, .minMonthsUpTo,
    .payMin, .payMax, .payCurrency, .payYear, .payNote, .focus, .sources, .replacedBy, payMedian: coalesce(row.payMedian, n.payMedian),
    externalIds: coalesce(row.externalIds, n.externalIds), externalIdSources: coalesce(row.externalIdSources, n.externalIdSources),
    status: coalesce(row.status, 'ACTIVE')} AS new,
  coalesce(row.broader, []) AS linked, COLLECT { MATCH (n)-[:BROADER]->(other:Role) RETURN other.id } AS links
WHERE any(key IN keys(new) WHERE NOT key IN kept AND NOT coalesce(n[key] = new[key], (n[key] IS NULL OR n[key] = []) AND new[key] IS NULL))
  OR NOT 'broader' IN kept AND (size(linked) <> size(links) OR any(id IN linked WHERE NOT id IN links))
SET n += new, n.version = coalesce(n.version, 0) + 1, n.added = [entry IN n.added WHERE row[split(entry, ' ')[1]] IS NULL]
FOREACH (key IN kept | SET n[key] = before[key])
REMOVE n:$([label IN labels(n) WHERE label =~ 'Level[0-9]+'])
SET n:$(CASE WHEN n.level IS NULL THEN [] ELSE ['Level' + toString(n.level)] END)
RETURN sum(toInteger(created)) AS created, sum(toInteger(NOT created)) AS changed;
