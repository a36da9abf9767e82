// Purpose: nodes of any type.
// Parameters: ids.
// Columns: type; node, a document without its text and tables.

UNWIND $ids AS id
CALL (id) {
  MATCH (node:Document { id: id }) RETURN 'document' AS type, node { .*, text: null, tables: null } AS node
  UNION ALL
  MATCH (node:Plan { id: id }) RETURN 'plan' AS type, node { .* } AS node
  UNION ALL
  MATCH (node:Section { id: id }) RETURN 'section' AS type, node { .* } AS node
  UNION ALL
  MATCH (node:Measure { id: id }) RETURN 'measure' AS type, node { .* } AS node
  UNION ALL
  MATCH (node:Clause { id: id }) RETURN 'clause' AS type, node { .* } AS node
  UNION ALL
  MATCH (node:Zone { id: id }) RETURN 'zone' AS type, node { .* } AS node
  UNION ALL
  MATCH (node:Industry { id: id }) RETURN 'industry' AS type, node { .* } AS node
  UNION ALL
  MATCH (node:Target { id: id }) RETURN 'target' AS type, node { .* } AS node
  UNION ALL
  MATCH (node:Region { id: id }) RETURN 'region' AS type, node { .* } AS node
  UNION ALL
  MATCH (node:Organization { id: id }) RETURN 'organization' AS type, node { .* } AS node
}
RETURN type, node
