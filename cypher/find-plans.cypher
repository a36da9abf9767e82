// Purpose: whole plans.
// Parameters: ids.
// Columns: plan; sections, measures, clauses, designations, focuses, promotions, targets and englishNames, each by position;
//   industries, those that the plan names, by id.

UNWIND $ids AS id
MATCH (plan:Plan { id: id })
RETURN plan { .* } AS plan,
  COLLECT { MATCH (node:Section { planId: id }) RETURN node { .* } ORDER BY node.position } AS sections,
  COLLECT { MATCH (node:Measure { planId: id }) RETURN node { .* } ORDER BY node.position } AS measures,
  COLLECT { MATCH (node:Clause { planId: id }) RETURN node { .* } ORDER BY node.position } AS clauses,
  COLLECT {
    MATCH (plan)-[fact:DESIGNATES]->(zone:Zone)
    RETURN fact { .*, planId: id, zoneId: zone.id } ORDER BY fact.position
  } AS designations,
  COLLECT {
    MATCH (zone:Zone)-[fact:FOCUSES_ON { planId: id }]->(industry:Industry)
    RETURN fact { .*, zoneId: zone.id, industryId: industry.id } ORDER BY fact.position, fact.item
  } AS focuses,
  COLLECT {
    MATCH (measure:Measure)-[fact:PROMOTES { planId: id }]->(industry:Industry)
    RETURN fact { .*, measureId: measure.id, industryId: industry.id } ORDER BY fact.position
  } AS promotions,
  COLLECT { MATCH (node:Target { planId: id }) RETURN node { .* } ORDER BY node.position } AS targets,
  COLLECT { MATCH (node:EnglishName { planId: id }) RETURN node { .* } ORDER BY node.position } AS englishNames,
  COLLECT {
    CALL (id) {
      MATCH (:Zone)-[:FOCUSES_ON { planId: id }]->(industry:Industry) RETURN industry
      UNION
      MATCH (:Measure)-[:PROMOTES { planId: id }]->(industry:Industry) RETURN industry
    }
    RETURN industry { .* } ORDER BY industry.id
  } AS industries
