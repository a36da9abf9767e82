// Purpose: adds the industries that measures name.
// Parameters: rows, their properties.
// Columns: none.

UNWIND $rows AS row
MATCH (measure:Measure { id: row.measureId })
MATCH (industry:Industry { id: row.industryId })
CREATE (measure)-[fact:PROMOTES]->(industry)
SET fact = row, fact.measureId = null, fact.industryId = null
