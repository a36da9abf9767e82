// Purpose: takes shared nodes away that nothing speaks of any more.
// Parameters: zoneIds; industryIds; regionIds; organizationIds.
// Columns: none.

CALL () {
  UNWIND $zoneIds AS id
  MATCH (node:Zone { id: id })
  WHERE NOT EXISTS { (node)<-[:DESIGNATES]-() } AND NOT EXISTS { (node)-[:FOCUSES_ON]->() }
    AND NOT EXISTS { (node)<-[:PART_OF]-() }
  RETURN node
  UNION ALL
  UNWIND $industryIds AS id
  MATCH (node:Industry { id: id })
  WHERE NOT EXISTS { (node)<-[:FOCUSES_ON|PROMOTES]-() }
  RETURN node
  UNION ALL
  UNWIND $regionIds AS id
  MATCH (node:Region { id: id })
  WHERE NOT EXISTS { (node)<-[:COVERS]-() }
  RETURN node
  UNION ALL
  UNWIND $organizationIds AS id
  MATCH (node:Organization { id: id })
  WHERE NOT EXISTS { (node)<-[:ISSUED_BY]-() }
  RETURN node
}
DETACH DELETE node
