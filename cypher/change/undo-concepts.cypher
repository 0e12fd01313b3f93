// What were some roles and skills before they were changed? Sets them back, in a transaction that is rolled back.
// One that was not there then is out of use.
// :params {rows: [{id: 'product-manager', there: true, set: {level: 2}}]}
UNWIND $rows AS row
MATCH (n:Role|Skill {id: row.id})
SET n += CASE WHEN row.there THEN row.set ELSE {} END
SET n.status = CASE WHEN row.there THEN coalesce(n.status, 'ACTIVE') ELSE 'RETIRED' END
RETURN count(n) AS concepts;
