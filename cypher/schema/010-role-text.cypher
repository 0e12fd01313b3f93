// Roles are found by words of their title, their alternate titles or their id, near misses included.
CREATE FULLTEXT INDEX role_text IF NOT EXISTS FOR (r:Role) ON EACH [r.title, r.alternateTitles, r.id]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
