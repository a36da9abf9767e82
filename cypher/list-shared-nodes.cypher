// Purpose: what plans share: zones, industries, regions and organizations.
// Parameters: none.
// Columns: type; node. In no particular order.

MATCH (node:Zone|Industry|Region|Organization)
RETURN toLower(labels(node)[0]) AS type, node { .* } AS node
