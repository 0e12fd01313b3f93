// Which of these families has no role?
// :params {families: ['product-management', 'no-such-family']}
UNWIND $families AS family
WITH DISTINCT family
WHERE NOT EXISTS { (:Role {family: family}) }
RETURN family
ORDER BY family;
