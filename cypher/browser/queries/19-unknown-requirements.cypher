// Of which roles on a path is it not known what they require?
// With the moves that lead there and on: what there is to learn on these is only assumed.
MATCH (role:Role)
WHERE NOT EXISTS { (role)-[:REQUIRES]->(:Skill) }
MATCH path = (role)-[:TRANSITIONS_TO]-(:Role)
WITH role, path ORDER BY role.id, [other IN nodes(path) | other.id]
RETURN path
LIMIT 100;
