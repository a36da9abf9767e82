// Purpose: adds sections to their plan or the section above.
// Parameters: rows, their properties, a parent before its children.
// Columns: none.

UNWIND $rows AS row
CREATE (section:Section)
SET section = row
WITH section, row
CALL (section, row) {
  MATCH (owner:Plan { id: row.planId })
  WHERE row.parentId IS NULL
  CREATE (owner)-[:HAS_SECTION { position: row.position }]->(section)
  UNION
  MATCH (owner:Section { id: row.parentId })
  CREATE (owner)-[:HAS_SECTION { position: row.position }]->(section)
}
