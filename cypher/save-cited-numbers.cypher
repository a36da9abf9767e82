// Purpose: lets plans be found by the numbers that citing plans give them.
// Parameters: rows, each with the id of a plan and its folded texts.
// Columns: none.

UNWIND $rows AS row
MATCH (plan:Plan { id: row.id })
SET plan.folded = row.folded
