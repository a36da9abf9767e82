// Purpose: adds measures to their section.
// Parameters: rows, their properties.
// Columns: none.

UNWIND $rows AS row
MATCH (section:Section { id: row.sectionId })
CREATE (section)-[:HAS_MEASURE { position: row.position }]->(measure:Measure)
SET measure = row
