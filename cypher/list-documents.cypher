// Purpose: all documents, without their texts and tables.
// Parameters: none.
// Columns: document. By id.

MATCH (document:Document)
RETURN document { .*, text: null, tables: null } AS document ORDER BY document.id
