// Waits until no other instance applies schema files, and keeps others waiting until this transaction ends.
//
// The transaction is rolled back in the end, so that the node never is there: what others wait for is the lock on
// its name, which the database gives back with the transaction, even where the instance dies.
//
// :params {}
MERGE (:SchemaLock {name: 'schema'});
