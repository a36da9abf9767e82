// Purpose: adds what plans and reports have zones develop.
// Parameters: rows, their properties.
// Columns: none.

UNWIND $rows AS row
MATCH (industry:Industry { id: row.industryId })
MERGE (zone:Zone { id: row.zoneId })
CREATE (zone)-[fact:FOCUSES_ON]->(industry)
SET fact = row, fact.zoneId = null, fact.industryId = null
