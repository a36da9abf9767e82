// Purpose: adds or renews industries.
// Parameters: rows, their properties.
// Columns: none.

UNWIND $rows AS row
MERGE (industry:Industry { id: row.id })
SET industry = row
