// Which of these ids does no skill have?
// :params {ids: ['prioritisation', 'nobody-has-this']}
UNWIND $ids AS id
WITH id WHERE NOT EXISTS { (:Skill {id: id}) }
RETURN id;
