// Purpose: the plans that a document puts others in place of: those of its last version, and those it holds,
//   wherever they stood.
// Parameters: documentId; planIds, of the plans it holds.
// Columns: id of a plan; documentId of the document that it stands in.

MATCH (document:Document)-[:CONTAINS]->(plan:Plan)
WHERE document.id = $documentId OR plan.id IN $planIds
RETURN plan.id AS id, document.id AS documentId
