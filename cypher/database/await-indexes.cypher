// Waits, five minutes at the most, until every index is online.
// :params {}
CALL db.awaitIndexes(300);
