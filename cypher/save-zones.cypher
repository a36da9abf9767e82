// Purpose: describes zones as the first plan that designates each does, else by what plans call it.
// Parameters: zoneIds.
// Columns: zone, with its English name and folded texts until now.

UNWIND $zoneIds AS id
MATCH (zone:Zone { id: id })
WITH zone, COLLECT {
  MATCH (zone)<-[fact:DESIGNATES]-(plan:Plan)
  RETURN fact { .* } ORDER BY plan.id, fact.position LIMIT 1
}[0] AS first, COLLECT {
  CALL (zone) {
    MATCH (zone)-[fact:FOCUSES_ON]->(:Industry) RETURN fact.zone AS name
    UNION
    MATCH (zone)<-[fact:PART_OF]-(:Zone) RETURN fact.name AS name
  }
  RETURN name ORDER BY name LIMIT 1
}[0] AS mentioned
SET zone.name = coalesce(first.name, mentioned), zone.kind = first.kind, zone.parentId = first.parentId,
  zone.areaKm2 = first.areaKm2
RETURN zone { .* } AS zone
