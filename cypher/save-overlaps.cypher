// Purpose: adds or renews measure links of this kind whose ends are stored, with the clause links that are.
// Parameters: rows, each with id, upperId, lowerId, relation, score, accepted, coverage and clauseLinkIds.
// Columns: none.

UNWIND $rows AS row
MATCH (upper:Measure { id: row.upperId })
MATCH (lower:Measure { id: row.lowerId })
MERGE (upper)-[link:OVERLAPS { id: row.id }]->(lower)
SET link.relation = row.relation, link.score = toFloat(row.score), link.accepted = row.accepted,
  link.coverage = toFloat(row.coverage), link.clauseLinkIds = COLLECT {
    UNWIND range(0, size(row.clauseLinkIds) - 1) AS position
    MATCH (:Clause)-[evidence:ECHOED_BY { id: row.clauseLinkIds[position] }]->(:Clause)
    RETURN evidence.id ORDER BY position
  }
