// Which roles in use, skills in use or sources come next in the order of their ids, and what are they called?
// :params {label: 'Role', after: '', size: 5000}
CYPHER 25
MATCH (n:$($label))
WHERE n.id > $after AND coalesce(n.status, 'ACTIVE') = 'ACTIVE'
RETURN n.id AS id, coalesce(n.title, n.name, n.id) AS title, coalesce(n.alternateTitles, n.alternateNames, []) AS alternates
ORDER BY id
LIMIT toInteger($size);
