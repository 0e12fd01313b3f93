// Which of these ids does no source have?
// :params {ids: ['mansour-positions', 'nobody-says-so']}
UNWIND $ids AS id
WITH id WHERE NOT EXISTS { (:Source {id: id}) }
RETURN id;
