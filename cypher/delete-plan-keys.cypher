// Purpose: takes the keys of plans away, and those that no other plan has altogether.
// Parameters: planIds.
// Columns: none.

UNWIND $planIds AS planId
MATCH (:Plan { id: planId })-[held:HAS_KEY]->(key:LinkKey)
DELETE held
WITH DISTINCT key
WHERE NOT EXISTS { (key)<-[:HAS_KEY]-() }
DELETE key
