// Which version of the data is this? 0 before anything was loaded.
// :params {}
OPTIONAL MATCH (v:DataVersion {id: 'graph'})
RETURN coalesce(v.number, 0) AS version;
