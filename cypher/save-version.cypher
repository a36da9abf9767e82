// Purpose: records the version of the stored graph.
// Parameters: version.
// Columns: none.

MATCH (store:Store { name: 'tiaokuai' })
SET store.version = $version
