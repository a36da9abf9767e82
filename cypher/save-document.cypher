// Purpose: adds a document, without its plans.
// Parameters: document, its properties; organizationId, of its issuer, or null.
// Columns: none.

CREATE (document:Document)
SET document = $document
WITH document
WHERE document.issuer IS NOT NULL
MERGE (organization:Organization { id: $organizationId })
ON CREATE SET organization.name = document.issuer
CREATE (document)-[:ISSUED_BY]->(organization)
