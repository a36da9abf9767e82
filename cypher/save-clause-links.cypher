// Purpose: adds or renews clause links whose ends are stored.
// Parameters: rows, each with id, kind, upperId, lowerId, relation, score, accepted, method, aligned and
//   explanation (both JSON).
// Columns: none.

UNWIND $rows AS row
MATCH (upper:Clause { id: row.upperId })
MATCH (lower:Clause { id: row.lowerId })
MERGE (upper)-[link:ECHOED_BY { id: row.id }]->(lower)
SET link.kind = row.kind, link.relation = row.relation, link.score = toFloat(row.score),
  link.accepted = row.accepted, link.aligned = row.aligned, link.method = row.method,
  link.explanation = row.explanation
