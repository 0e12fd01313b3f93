// What does the graph hold, and how much of it?
// Labels for the step of a role on its ladder (Level1, Level2, …) and the version of the data are left out.
MATCH (n:Role|Skill|Source|Statement|Conflict|Tier|Route|Certification)
UNWIND labels(n) AS label
WITH label, count(*) AS nodes
WHERE NOT label STARTS WITH 'Level'
RETURN label AS what, nodes AS number
ORDER BY number DESC
UNION ALL
MATCH ()-[r:TRANSITIONS_TO|REQUIRES]->()
WITH type(r) AS what, count(*) AS number
RETURN what, number
ORDER BY number DESC;
