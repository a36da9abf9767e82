// Purpose: the tables of a document.
// Parameters: id.
// Columns: tables (JSON); no row if there is no such document.

MATCH (document:Document { id: $id })
RETURN document.tables AS tables
