// What was changed in this transaction, by whom, and from which import? Noted beside the roles and skills concerned.
//
// A requirement is noted at its role, a transition at its origin. Values are JSON, since a property of the database
// cannot hold every value that another one had.
//
// :params {version: 1, by: 'API', import: null, changes: [{concept: 'ROLE', id: 'product-manager', other: null, event: 'CHANGED', properties: ['level'], before: ['3'], after: ['4']}]}
UNWIND range(0, size($changes) - 1) AS place
WITH place, $changes[place] AS change
MATCH (concept:Role|Skill {id: change.id})
CREATE (noted:Change {version: $version, place: place, at: datetime.transaction(), by: $by, import: $import,
  concept: change.concept, concerns: change.id, other: change.other, event: change.event, properties: change.properties,
  before: change.before, after: change.after})-[:OF]->(concept)
RETURN count(noted) AS changes;
