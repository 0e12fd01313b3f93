// Which is the newest version of the data that is all there? 0 before anything was loaded.
//
// The database shows a commit piece by piece, and one of many changes over some time: the number on the node comes early,
// the one in its index last. So the number is read from the index, not from the node. For a moment while it changes
// there is none, and the answer is 0.
//
// :params {}
OPTIONAL MATCH (v:DataVersion) USING INDEX v:DataVersion(number)
WHERE v.number > 0
RETURN coalesce(max(v.number), 0) AS version;
