// Purpose: adds keys to stored plans.
// Parameters: rows, each with planId and key.
// Columns: none.

UNWIND $rows AS row
MATCH (plan:Plan { id: row.planId })
MERGE (key:LinkKey { key: row.key })
CREATE (plan)-[:HAS_KEY]->(key)
