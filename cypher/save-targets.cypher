// Purpose: adds targets to what sets them: a measure, a section or a plan.
// Parameters: rows, their properties.
// Columns: none.

UNWIND $rows AS row
CREATE (target:Target)
SET target = row, target.value = toFloat(row.value)
WITH target, row
CALL (target, row) {
  MATCH (owner:Measure { id: row.ownerId }) CREATE (owner)-[:SETS { position: row.position }]->(target)
  UNION
  MATCH (owner:Section { id: row.ownerId }) CREATE (owner)-[:SETS { position: row.position }]->(target)
  UNION
  MATCH (owner:Plan { id: row.ownerId }) CREATE (owner)-[:SETS { position: row.position }]->(target)
}
