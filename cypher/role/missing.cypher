// Which of these ids does no role have?
// :params {ids: ['product-manager', 'nobody-has-this']}
UNWIND $ids AS id
WITH id WHERE NOT EXISTS { (:Role {id: id}) }
RETURN id;
