// Notes the settings that the stored values are derived with; null while they are being derived.
// :params {derivedWith: [3.0, 24.0, 3.0, 1.0, 10.0, 0.5, 1.0, 1.0, 1.5, 2.0, 1.0, 0.000001]}
MERGE (v:DataVersion {id: 'graph'})
SET v.derivedWith = $derivedWith;
