// Which of the import's skills are there already, and what is known of them?
// :params {ids: ['prioritisation', 'knife-skills']}
UNWIND $ids AS id
MATCH (n:Skill {id: id})
RETURN id, n {.*} AS current, COLLECT { MATCH (n)-[:BUILDS_ON]->(other:Skill) RETURN other.id ORDER BY other.id } AS links;
