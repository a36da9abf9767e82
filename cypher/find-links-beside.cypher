// Purpose: all clause links between the measures that some clause links run between.
// Parameters: clauseLinkIds; those of links in no measure, or of none, are passed over.
// Columns: upperMeasureId; lowerMeasureId; clauses, the number of the upper measure's; link, with the ids of its ends;
//   judgement or null.

UNWIND $clauseLinkIds AS id
MATCH (one:Clause)-[:ECHOED_BY { id: id }]->(other:Clause)
WITH DISTINCT one.measureId AS upperMeasureId, other.measureId AS lowerMeasureId
WHERE upperMeasureId IS NOT NULL AND lowerMeasureId IS NOT NULL
MATCH (measure:Measure { id: upperMeasureId })
MATCH (measure)-[:HAS_CLAUSE]->(upper:Clause)-[link:ECHOED_BY]->(lower:Clause)
WHERE lower.measureId = lowerMeasureId
OPTIONAL MATCH (judgement:Judgement { linkId: link.id })
RETURN upperMeasureId, lowerMeasureId, COUNT { (measure)-[:HAS_CLAUSE]->(:Clause) } AS clauses,
  link { .*, upperId: upper.id, lowerId: lower.id } AS link, judgement { .* } AS judgement
