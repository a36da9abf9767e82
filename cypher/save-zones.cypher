// Purpose: describes zones as the first plan that designates each does, else by what plans call it; in English as
//   abstracts of its region call it, else as any call a zone of its name.
// Parameters: zoneIds.
// Columns: zone; folded, its folded texts until now, or null.

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
WITH zone
SET zone.nameEn = coalesce(COLLECT {
  MATCH (name:EnglishName { name: zone.id }) RETURN name.nameEn ORDER BY name.planId, name.position LIMIT 1
}[0], COLLECT {
  MATCH (name:EnglishName { name: zone.name }) RETURN name.nameEn ORDER BY name.planId, name.position LIMIT 1
}[0])
RETURN zone { .* } AS zone, zone.folded AS folded
