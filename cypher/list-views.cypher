// Purpose: all saved views.
// Parameters: none.
// Columns: view. By name.

MATCH (view:SavedView)
RETURN view { .* } AS view ORDER BY view.name
