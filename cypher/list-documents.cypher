// Purpose: all documents, without their texts.
// Parameters: none.
// Columns: document. By id.

MATCH (document:Document)
RETURN document { .*, text: null } AS document ORDER BY document.id
