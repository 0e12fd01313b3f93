// Makes the lock under which schema files are applied: a name that only one transaction can give at a time.
//
// Not one of the schema files itself, because it has to be there before the first of them; and on a label of its own,
// because who waits for a constraint keeps others from writing nodes with its label.
//
// :params {}
CREATE CONSTRAINT schema_lock_name IF NOT EXISTS FOR (n:SchemaLock) REQUIRE n.name IS UNIQUE;
