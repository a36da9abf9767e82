// Purpose: where all measures apply.
// Parameters: none.
// Columns: place, with the ids of its ends. By measure, zone, designating plan.

MATCH (measure:Measure)-[place:APPLIES_IN]->(zone:Zone)
RETURN place { .*, measureId: measure.id, zoneId: zone.id } AS place
ORDER BY measure.id, zone.id, place.planId
