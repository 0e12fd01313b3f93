// What does the graph hold, and how much of it?
MATCH (n)
UNWIND [label IN labels(n) WHERE NOT label =~ 'Level\\d+'] AS what
RETURN what, count(*) AS number ORDER BY number DESC
UNION ALL
MATCH ()-[r]->()
RETURN type(r) AS what, count(*) AS number ORDER BY number DESC;
