// Were the stored learning values derived with these assumptions?
// :params {assumptions: [3.0, 1.0, 10.0]}
OPTIONAL MATCH (v:DataVersion {id: 'graph'})
RETURN coalesce(v.derivedWith = $assumptions, false) AS current;
