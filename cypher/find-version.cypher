// Purpose: the version of the graph, without waiting for whoever writes.
// Parameters: none.
// Columns: version, null for a graph from before versions; no row for a new one.

MATCH (store:Store { name: 'tiaokuai' })
RETURN store.version AS version
