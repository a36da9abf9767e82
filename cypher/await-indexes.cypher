// Purpose: waits until every index can be used, five minutes at most; a new one over stored nodes takes its time.
// Parameters: none.
// Columns: none.

CALL db.awaitIndexes(300)
