// Purpose: adds what the abstracts of plans and reports call things in English.
// Parameters: rows, their properties; planId is that of a plan or of a report.
// Columns: none.

UNWIND $rows AS row
OPTIONAL MATCH (plan:Plan { id: row.planId })
OPTIONAL MATCH (document:Document { id: row.planId })
WITH row, coalesce(plan, document) AS owner
CREATE (owner)-[:HAS_NAME]->(name:EnglishName)
SET name = row
