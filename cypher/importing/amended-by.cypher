// To which roles has a source added pay, or ids of other schemes?
// :params {source: 'bls-oews'}
MATCH (role:Role)
WITH role, coalesce(role.paySource = $source, false) AS pay,
  any(sources IN coalesce(role.externalIdSources, []) WHERE $source IN split(sources, ',')) AS ids
WHERE pay OR ids
RETURN role.id AS id, pay, ids
ORDER BY id;
