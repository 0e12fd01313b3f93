// Skills are found by words of their name, their alternate names or their id, near misses included.
CREATE FULLTEXT INDEX skill_text IF NOT EXISTS FOR (s:Skill) ON EACH [s.name, s.alternateNames, s.id]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
