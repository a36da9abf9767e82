// Purpose: lets zones be found by what they are called.
// Parameters: rows, each with the id of a zone and its folded texts.
// Columns: none.

UNWIND $rows AS row
MATCH (zone:Zone { id: row.id })
SET zone.folded = row.folded
