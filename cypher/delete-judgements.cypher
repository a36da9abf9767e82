// Purpose: withdraws what people said of links.
// Parameters: linkIds.
// Columns: none.

UNWIND $linkIds AS linkId
MATCH (judgement:Judgement { linkId: linkId })
DELETE judgement
