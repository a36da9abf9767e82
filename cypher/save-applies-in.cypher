// Purpose: adds or renews where measures apply, if clause and designation are stored.
// Parameters: rows, each with measureId, zoneId, planId, clauseId, start and end.
// Columns: none.

UNWIND $rows AS row
MATCH (:Plan { id: row.planId })-[:DESIGNATES]->(zone:Zone { id: row.zoneId })
WITH DISTINCT row, zone
MATCH (measure:Measure { id: row.measureId })
WHERE EXISTS { (measure)-[:HAS_CLAUSE]->(:Clause { id: row.clauseId }) }
MERGE (measure)-[place:APPLIES_IN { planId: row.planId }]->(zone)
SET place.clauseId = row.clauseId, place.start = row.start, place.end = row.end
