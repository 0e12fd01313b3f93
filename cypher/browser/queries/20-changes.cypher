// What was changed last, and by which import?
// Select a change to read what was there before and after. One without an import was made through the API.
MATCH (noted:Change)
WITH noted ORDER BY noted.version DESC, noted.place DESC LIMIT 50
MATCH change = (noted)-[:OF]->(:Role|Skill)
OPTIONAL MATCH (import:Import {id: noted.import})
RETURN change, import;
