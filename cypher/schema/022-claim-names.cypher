// The names that queries about sources and what several of them say mention exist from the first day: see 012-names.cypher.
CREATE (role:Role {index: -2, added: [''], alsoSaid: [''], atOdds: ['']})
CREATE (skill:Skill {index: -2, added: [''], alsoSaid: [''], atOdds: ['']})
CREATE (role)-[:REQUIRES {added: [''], alsoSaid: [''], atOdds: ['']}]->(skill)
CREATE (role)-[:TRANSITIONS_TO {alsoSaid: [''], atOdds: ['']}]->(role)
CREATE (job:Import {source: '', status: ''})
DETACH DELETE role, skill, job;
