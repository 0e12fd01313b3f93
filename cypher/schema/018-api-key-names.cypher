// The names that queries about API keys mention exist from the first day: see 012-names.cypher.
CREATE (key:ApiKey {name: '', hash: '', scopes: [''], created: datetime(), expires: datetime(), revoked: datetime()})
DETACH DELETE key;
