// Purpose: from version 3 to 4: titles, and zones of reports, are named in English; abstracts are read again when their
//   files are loaded.
// Parameters: none.
// Columns: none.

MATCH (document:Document)
WHERE document.kind <> 'plan-document'
SET document.sha256 = '', document.digest = null
