// Purpose: adds plans to their document.
// Parameters: rows, their properties and regionId.
// Columns: none.

UNWIND $rows AS row
MATCH (document:Document { id: row.documentId })
CREATE (document)-[:CONTAINS { position: row.position }]->(plan:Plan)
SET plan = row, plan.regionId = null
MERGE (region:Region { id: row.regionId })
ON CREATE SET region.code = row.regionCode
CREATE (plan)-[:COVERS]->(region)
