// Purpose: takes a view away.
// Parameters: name.
// Columns: name; no row if there is no such view.

MATCH (view:SavedView { name: $name })
WITH view, view.name AS name
DELETE view
RETURN name
