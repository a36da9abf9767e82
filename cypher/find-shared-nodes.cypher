// Purpose: the nodes that plans and a document share with others or call something in English, and the plans that they
//   cite.
// Parameters: documentIds; planIds, among them the ids of documents whose tables speak of zones.
// Columns: zoneIds, industryIds, regionIds, organizationIds, basisIds.

RETURN
  COLLECT {
    UNWIND $planIds AS planId
    CALL (planId) {
      MATCH (:Plan { id: planId })-[:DESIGNATES]->(zone:Zone) RETURN zone
      UNION
      MATCH (zone:Zone)-[:FOCUSES_ON { planId: planId }]->(:Industry) RETURN zone
      UNION
      MATCH (:Zone)-[:PART_OF { planId: planId }]->(zone:Zone) RETURN zone
      UNION
      MATCH (called:EnglishName { planId: planId }) MATCH (zone:Zone { id: called.name }) RETURN zone
      UNION
      MATCH (called:EnglishName { planId: planId }) MATCH (zone:Zone { name: called.name }) RETURN zone
    }
    RETURN DISTINCT zone.id
  } AS zoneIds,
  COLLECT {
    UNWIND $planIds AS planId
    CALL (planId) {
      MATCH (:Zone)-[:FOCUSES_ON { planId: planId }]->(industry:Industry) RETURN industry
      UNION
      MATCH (:Measure)-[:PROMOTES { planId: planId }]->(industry:Industry) RETURN industry
    }
    RETURN DISTINCT industry.id
  } AS industryIds,
  COLLECT {
    UNWIND $planIds AS planId
    MATCH (:Plan { id: planId })-[:COVERS]->(region:Region)
    RETURN DISTINCT region.id
  } AS regionIds,
  COLLECT {
    UNWIND $documentIds AS documentId
    MATCH (:Document { id: documentId })-[:ISSUED_BY]->(organization:Organization)
    RETURN DISTINCT organization.id
  } AS organizationIds,
  COLLECT {
    UNWIND $planIds AS planId
    MATCH (:Plan { id: planId })-[:BASED_ON]->(basis:Plan)
    RETURN DISTINCT basis.id
  } AS basisIds
