// Writes the move from one role to another, if nobody else did since it was read: which version is it now?
//
// $version is the version that was read, 0 where there was no such move. No row comes back where it is another
// one by now, or where one of the roles was retired or removed. Both roles are locked before the version is
// compared, in the order of their ids, so that of two editors the second waits and then finds the first one's
// version. A retired move comes back: it keeps what the new one does not say, and its version goes on.
//
// What an import counted (count and share, with countedBy) stays where $transition says nothing else of it; otherwise all
// of it goes, since its parts belong together.
//
// :params {from: 'product-designer', to: 'associate-product-manager', version: 0, transition: {kind: 'CROSSOVER', months: 24, share: null, count: null, basis: 'IMPLIED', sources: [], weakness: 'An example.', conditions: [], conditionSources: []}}
MATCH (from:Role {id: $from})
MATCH (to:Role {id: $to})
FOREACH (role IN CASE WHEN $from < $to THEN [from, to] ELSE [to, from] END | SET role.version = role.version)
WITH from, to
OPTIONAL MATCH (from)-[current:TRANSITIONS_TO]->(to)
OPTIONAL MATCH (from)-[retired:RETIRED_TRANSITION_TO]->(to)
WITH from, to, retired, coalesce(retired.version, 0) AS retiredVersion,
  CASE WHEN current IS NULL THEN 0 ELSE coalesce(current.version, 1) END AS version
WHERE version = $version
  AND coalesce(from.status, 'ACTIVE') = 'ACTIVE' AND coalesce(to.status, 'ACTIVE') = 'ACTIVE'
MERGE (from)-[t:TRANSITIONS_TO]->(to)
SET t += coalesce(properties(retired), {})
WITH from, t, to, retired, version, retiredVersion, CASE
    WHEN t.countedBy IS NULL THEN {}
    WHEN coalesce($transition.count, t.count) = t.count AND coalesce($transition.share, t.share) = t.share
      THEN t {.count, .share}
    ELSE {leavers: null, shareLow: null, shareHigh: null, countedBy: null}
  END AS counted
SET t += $transition, t.retiredByHand = null
SET t += counted
SET t.version = CASE WHEN version > retiredVersion THEN version ELSE retiredVersion END + 1
DELETE retired
RETURN from, t, to, t.version AS version;
