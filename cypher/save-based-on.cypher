// Purpose: adds or renews citations of stored plans, where both ends are stored.
// Parameters: rows, each with planId, basisId, quote, start, end and docNumber.
// Columns: none.

UNWIND $rows AS row
MATCH (plan:Plan { id: row.planId })
MATCH (basis:Plan { id: row.basisId })
MERGE (plan)-[citation:BASED_ON { start: row.start }]->(basis)
SET citation.end = row.end, citation.quote = row.quote, citation.docNumber = row.docNumber
