// Which schema files were applied to this graph, when, and by which release of the service?
// :params {}
MATCH (file:SchemaFile)
RETURN file.name AS name, file.checksum AS checksum, file.release AS release, file.applied AS at
ORDER BY name;
