// Purpose: from version 2 to 3: English names are kept; abstracts are read again when their files are loaded, and digests
//   are those of plans without names.
// Parameters: none.
// Columns: none.

CALL () {
  MATCH (document:Document)
  SET document.digest = null,
    document.sha256 = CASE WHEN document.kind = 'abstract' THEN '' ELSE document.sha256 END
}
MATCH (plan:Plan)
SET plan.digest = null
