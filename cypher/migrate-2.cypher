// Purpose: from version 1 to 2: facts are kept; what was read before is read again when its file is loaded, and nodes
//   that documents share are named by ids.
// Parameters: none.
// Columns: none.

CALL () {
  MATCH (document:Document)
  SET document.sha256 = '', document.tables = '[]'
}
CALL () {
  MATCH (plan:Plan)
  SET plan.responsibilities = '[]'
}
CALL () {
  MATCH (region:Region)
  SET region.id = 'region-' + region.code
}
MATCH (organization:Organization)
SET organization.id = 'org-' + organization.name
