// Gives a role or skill that somebody made by hand the version that every other one has.
//
// Without it a change could not be told from a creation.
// :params {id: 'product-manager'}
MATCH (concept:Role|Skill {id: $id})
WHERE concept.version IS NULL
SET concept.version = 0;
