// Purpose: adds a document, without its plans.
// Parameters: document, its properties.
// Columns: none.

CREATE (document:Document)
SET document = $document
WITH document
WHERE document.issuer IS NOT NULL
MERGE (organization:Organization { name: document.issuer })
CREATE (document)-[:ISSUED_BY]->(organization)
