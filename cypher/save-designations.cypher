// Purpose: adds the zones that plans designate, and which zone each is a part of.
// Parameters: rows, their properties.
// Columns: none.

UNWIND $rows AS row
MATCH (plan:Plan { id: row.planId })
MERGE (zone:Zone { id: row.zoneId })
CREATE (plan)-[fact:DESIGNATES]->(zone)
SET fact = row, fact.planId = null, fact.zoneId = null, fact.areaKm2 = toFloat(row.areaKm2)
WITH zone, row
WHERE row.parentId IS NOT NULL
MERGE (parent:Zone { id: row.parentId })
CREATE (zone)-[:PART_OF { planId: row.planId, name: row.parent }]->(parent)
