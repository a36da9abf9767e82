// Purpose: what is said of industries in zones.
// Parameters: planIds, or none for all plans.
// Columns: zoneId; industryId; plans that have the zone develop the industry; measures that name it and apply in the
//   zone. By zone, then industry.

CALL () {
  MATCH (zone:Zone)-[focus:FOCUSES_ON]->(industry:Industry)
  WHERE (size($planIds) = 0 OR focus.planId IN $planIds) AND EXISTS { (:Plan { id: focus.planId }) }
  RETURN zone.id AS zoneId, industry.id AS industryId, count(DISTINCT focus.planId) AS plans, 0 AS measures
  UNION ALL
  MATCH (zone:Zone)<-[:APPLIES_IN]-(measure:Measure)-[:PROMOTES]->(industry:Industry)
  WHERE size($planIds) = 0 OR measure.planId IN $planIds
  RETURN zone.id AS zoneId, industry.id AS industryId, 0 AS plans, count(DISTINCT measure) AS measures
}
RETURN zoneId, industryId, sum(plans) AS plans, sum(measures) AS measures
ORDER BY zoneId, industryId
