// Purpose: the text of a document.
// Parameters: id.
// Columns: text; no row if there is no such document.

MATCH (document:Document { id: $id })
RETURN document.text AS text
