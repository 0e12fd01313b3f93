// Of which roles does a source say the pay, whether it counts or not, or give ids of other schemes?
// :params {source: 'bls-oews'}
MATCH (role:Role)
WITH role,
  coalesce(role.paySource = $source, false) OR any(said IN coalesce(role.alsoSaid, []) WHERE said STARTS WITH $source + ' pay {') AS pay,
  any(sources IN coalesce(role.externalIdSources, []) WHERE $source IN split(sources, ',')) AS ids
WHERE pay OR ids
RETURN role.id AS id, pay, ids
ORDER BY id;
