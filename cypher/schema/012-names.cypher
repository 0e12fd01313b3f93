// The names that queries mention exist from the first day, so that no query warns of an unknown one.
//
// Nothing is left of the nodes and relationships that bring them into being. The index of the role is one that no
// other has (013-role-index.cypher).
CREATE (role:Role {summary: '', track: '', minMonths: 0, minMonthsUpTo: 0, payMin: 0, payMax: 0, payCurrency: '', payYear: 0, payNote: '',
    focus: '', replacedBy: '', level: 0, family: '', title: '', status: '', version: 0, index: -1, requiredLearning: 0.0, sources: [''],
    alternateTitles: ['']})
  -[:TRANSITIONS_TO {kind: '', months: 0, share: 0.0, count: 0, basis: '', sources: [''], weakness: '', conditions: [''],
    conditionSources: [''], learning: 0.0, learningAssumed: 0.0, evidenceCost: 0.0, counted: [0], version: 0}]->(role)
CREATE (role)-[:RETIRED_TRANSITION_TO]->(role)-[:BROADER]->(role)
CREATE (role)-[:REQUIRES {level: 0.0, importance: 0.0, note: ''}]->(skill:Skill {name: '', category: '', alternateNames: ['']})
CREATE (role)-[:RETIRED_REQUIRES]->(skill)-[:BUILDS_ON]->(skill)
CREATE (source:Source {title: '', author: '', published: '', url: '', licence: '', origin: ''})
CREATE (role)<-[:ABOUT]-(statement:Statement {topic: '', text: '', basis: ''})-[:SIDE_OF]->(conflict:Conflict {question: ''})
CREATE (role)-[:IN_TIER]->(tier:Tier {ladder: '', rank: 0})
CREATE (role)<-[:LEADS_TO]-(route:Route {kind: '', steps: ['']})
CREATE (role)<-[:SUPPORTS]-(certification:Certification {abbreviation: '', provider: ''})
CREATE (statement)-[:SAID_BY]->(source)
CREATE (version:DataVersion {number: 0, lineage: '', derivedWith: [0.0]})
DETACH DELETE role, skill, source, statement, conflict, tier, route, certification, version;
