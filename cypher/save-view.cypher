// Purpose: keeps a view, in place of one of the same name.
// Parameters: name; state; by; at.
// Columns: none.

MERGE (view:SavedView { name: $name })
SET view.state = $state, view.by = $by, view.at = $at
