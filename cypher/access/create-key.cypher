// Keeps a new API key: its hash, what it is for, and until when.
//
// The key itself is not kept, nor is anything that it could be made from.
// :params {key: {id: 'aaaabbbbcccc', name: 'nightly report', hash: 'e3b0c442', scopes: ['graph:read'], expires: null}}
CREATE (key:ApiKey {id: $key.id})
SET key += $key, key.created = datetime(),
  key.expires = CASE WHEN $key.expires IS NOT NULL THEN datetime({epochMillis: $key.expires}) END;
