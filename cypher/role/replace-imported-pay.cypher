// Replaces those parts of a role's pay that only imports bring: the median, which figures are top-coded, and who says so.
// Null takes one away.
// :params {id: 'product-manager', pay: {payMedian: null, payTopCoded: null, paySource: null}}
MATCH (role:Role {id: $id})
SET role += $pay
RETURN count(role) AS roles;
