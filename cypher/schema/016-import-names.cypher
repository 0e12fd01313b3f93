// The names that queries about imports and changes mention exist from the first day: see 012-names.cypher.
CREATE (role:Role {index: -2, importedBy: '', createdIn: '', handEdited: [''], imported: [''], externalIds: [''], code: '',
    familyTitle: '', payMedian: 0, payTopCoded: [''], paySource: '', externalIdSources: ['']})
  -[:USES {hot: true, inDemand: true, examples: [''], retiredByHand: true}]->(skill:Skill {index: -2, broaderSkills: [''], groups: ['']})
CREATE (role)-[:RETIRED_USES]->(skill)
CREATE (role)-[:REQUIRES {scale: '', proficiency: ''}]->(skill)
CREATE (role)-[:TRANSITIONS_TO {tier: '', similarity: 0.0, leavers: 0, shareLow: 0.0, shareHigh: 0.0, countedBy: '', added: ['']}]->(role)
CREATE (change:Change {place: 0, at: datetime(), by: '', import: '', concept: '', concerns: '', other: '', event: '', properties: [''],
  before: [''], after: ['']})-[:OF]->(role)
CREATE (job:Import {format: '', instance: '', dryRun: false, strict: false, partial: false, options: '', submitted: datetime(),
  started: datetime(), finished: datetime(), phase: '', done: 0.0, report: '', starts: 0})
DETACH DELETE role, skill, change, job;
