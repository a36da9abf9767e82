// Purpose: names zones in English, and lets them be found by what they are called.
// Parameters: rows, each with id, nameEn and folded, the folded texts.
// Columns: none.

UNWIND $rows AS row
MATCH (zone:Zone { id: row.id })
SET zone.nameEn = row.nameEn, zone.folded = row.folded
