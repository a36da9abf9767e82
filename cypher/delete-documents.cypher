// Purpose: takes documents away that hold no plan any more.
// Parameters: documentIds.
// Columns: none.

UNWIND $documentIds AS documentId
MATCH (document:Document { id: documentId })
WHERE NOT EXISTS { (document)-[:CONTAINS]->(:Plan) }
DETACH DELETE document
