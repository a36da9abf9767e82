// Purpose: adds clauses to what they stand in: a measure, a section or a plan.
// Parameters: rows, their properties.
// Columns: none.

UNWIND $rows AS row
CREATE (clause:Clause)
SET clause = row
WITH clause, row
CALL (clause, row) {
  MATCH (owner:Measure { id: row.measureId })
  CREATE (owner)-[:HAS_CLAUSE { position: row.position }]->(clause)
  UNION
  MATCH (owner:Section { id: row.sectionId })
  WHERE row.measureId IS NULL
  CREATE (owner)-[:HAS_CLAUSE { position: row.position }]->(clause)
  UNION
  MATCH (owner:Plan { id: row.planId })
  WHERE row.sectionId IS NULL
  CREATE (owner)-[:HAS_CLAUSE { position: row.position }]->(clause)
}
