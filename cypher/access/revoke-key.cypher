// Revokes an API key, for good: how many have the id?
// :params {id: 'aaaabbbbcccc'}
MATCH (key:ApiKey {id: $id})
SET key.revoked = coalesce(key.revoked, datetime())
RETURN count(*) AS count;
