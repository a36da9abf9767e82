// Purpose: the measures that a cascade starts from: a measure itself, those of a plan or section, that of a clause.
// Parameters: id, of any of these.
// Columns: id, in document order.

CALL () {
  MATCH (measure:Measure { id: $id }) RETURN measure
  UNION
  MATCH (:Plan { id: $id })-[:HAS_SECTION|HAS_MEASURE*]->(measure:Measure) RETURN measure
  UNION
  MATCH (:Section { id: $id })-[:HAS_SECTION|HAS_MEASURE*]->(measure:Measure) RETURN measure
  UNION
  MATCH (:Clause { id: $id })<-[:HAS_CLAUSE]-(measure:Measure) RETURN measure
}
RETURN measure.id AS id ORDER BY measure.position
