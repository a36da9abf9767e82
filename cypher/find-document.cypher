// Purpose: a document with its text and tables.
// Parameters: id.
// Columns: document, with planIds in order; no row if there is no such document.

MATCH (document:Document { id: $id })
RETURN document {
  .*,
  planIds: COLLECT {
    MATCH (document)-[:CONTAINS]->(plan:Plan) RETURN plan.id ORDER BY plan.position
  }
} AS document
