// Purpose: adds plans to their document.
// Parameters: rows, their properties.
// Columns: none.

UNWIND $rows AS row
MATCH (document:Document { id: row.documentId })
CREATE (document)-[:CONTAINS { position: row.position }]->(plan:Plan)
SET plan = row
MERGE (region:Region { code: row.regionCode })
ON CREATE SET region.name = row.regionName
CREATE (plan)-[:COVERS]->(region)
