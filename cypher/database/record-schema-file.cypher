// Notes that a schema file was applied: the next start passes it by.
// :params {name: 'schema/001-role-id.cypher', checksum: 'b7e23e', release: '0.1.0'}
MERGE (file:SchemaFile {name: $name})
SET file.checksum = $checksum, file.release = $release, file.applied = datetime();
