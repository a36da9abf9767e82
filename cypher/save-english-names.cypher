// Purpose: adds what plans' abstracts call things in English.
// Parameters: rows, their properties.
// Columns: none.

UNWIND $rows AS row
MATCH (plan:Plan { id: row.planId })
CREATE (plan)-[:HAS_NAME]->(name:EnglishName)
SET name = row
