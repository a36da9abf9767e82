// Purpose: keeps other writers of documents and links waiting until this transaction ends; tells the graph's version.
// Parameters: none.
// Columns: version, 0 for a graph that is new or from before versions.

MERGE (store:Store { name: 'tiaokuai' })
SET store.version = coalesce(store.version, 0)
RETURN store.version AS version
