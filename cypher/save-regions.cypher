// Purpose: names regions, and says of them and of all within them which stored region each is next within.
// Parameters: regions, each with id and prefix, with which the codes of all within it begin.
// Columns: none.

CALL () {
  UNWIND $regions AS row
  MATCH (region:Region { id: row.id })
  SET region.name = COLLECT {
    MATCH (region)<-[:COVERS]-(plan:Plan) RETURN plan.regionName ORDER BY plan.regionName LIMIT 1
  }[0]
}
UNWIND $regions AS row
MATCH (region:Region)
WHERE region.code STARTS WITH row.prefix
WITH DISTINCT region
OPTIONAL MATCH (region)-[old:PART_OF]->(current:Region)
WITH region, old, current, COLLECT {
  UNWIND [left(region.code, 4) + '00', left(region.code, 2) + '0000', '000000'] AS code
  MATCH (upper:Region { code: code })
  WHERE code <> region.code
  RETURN DISTINCT upper ORDER BY upper.code DESC LIMIT 1
}[0] AS upper
WHERE coalesce(current.id, '') <> coalesce(upper.id, '')
DELETE old
WITH region, upper
WHERE upper IS NOT NULL
CREATE (region)-[:PART_OF]->(upper)
