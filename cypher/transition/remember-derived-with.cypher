// Notes the assumptions that the stored learning values are derived with.
// :params {assumptions: [3.0, 1.0, 10.0]}
MERGE (v:DataVersion {id: 'graph'})
SET v.derivedWith = $assumptions;
