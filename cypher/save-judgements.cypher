// Purpose: keeps what people said of links, stored or not, in place of what was said before.
// Parameters: rows, each with linkId, verdict, by, at and note.
// Columns: none.

UNWIND $rows AS row
MERGE (judgement:Judgement { linkId: row.linkId })
SET judgement.verdict = row.verdict, judgement.by = row.by, judgement.at = row.at, judgement.note = row.note
