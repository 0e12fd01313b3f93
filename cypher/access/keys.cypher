// Which API keys are there, the latest first? $id asks for one; null is any.
// :params {id: null}
MATCH (key:ApiKey)
WHERE $id IS NULL OR key.id = $id
RETURN key.id AS id, key.name AS name, key.hash AS hash, key.scopes AS scopes, key.created.epochMillis AS created,
  key.expires.epochMillis AS expires, key.revoked.epochMillis AS revoked
ORDER BY created DESC, id;
