// Purpose: the version of the stored graph, which no other transaction can change meanwhile.
// Parameters: none.
// Columns: version, 0 for a graph that is new or from before versions.

MERGE (store:Store { name: 'tiaokuai' })
SET store.version = coalesce(store.version, 0)
RETURN store.version AS version
