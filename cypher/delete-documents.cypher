// Purpose: takes documents away that hold no plan any more, with what they say of zones and call things in English.
// Parameters: documentIds.
// Columns: none.

UNWIND $documentIds AS documentId
MATCH (document:Document { id: documentId })
WHERE NOT EXISTS { (document)-[:CONTAINS]->(:Plan) }
CALL (documentId) {
  MATCH (:Zone)-[fact:FOCUSES_ON { planId: documentId }]->(:Industry)
  DELETE fact
}
OPTIONAL MATCH (document)-[:HAS_NAME]->(name:EnglishName)
DETACH DELETE name, document
