// Purpose: the plans that a document puts others in place of: those of its last version, and those it holds,
//   wherever they stood.
// Parameters: documentId; planIds, of the plans it holds.
// Columns: id of a plan; documentId of the document that it stands in.

CALL () {
  MATCH (document:Document { id: $documentId })-[:CONTAINS]->(plan:Plan) RETURN document, plan
  UNION
  MATCH (plan:Plan)<-[:CONTAINS]-(document:Document) WHERE plan.id IN $planIds RETURN document, plan
}
RETURN plan.id AS id, document.id AS documentId
