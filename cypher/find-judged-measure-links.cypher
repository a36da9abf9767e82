// Purpose: the measure links that a person judged.
// Parameters: planIds, of which one end must be in one; null for all links.
// Columns: link, with its kind and the ids of its ends; judgement.

MATCH (judgement:Judgement)
CALL (judgement) {
  MATCH (upper:Measure)-[link:CASCADES_TO { id: judgement.linkId }]->(lower:Measure)
  RETURN upper, lower, link, 'cascade' AS kind
  UNION ALL
  MATCH (upper:Measure)-[link:OVERLAPS { id: judgement.linkId }]->(lower:Measure)
  RETURN upper, lower, link, 'overlap' AS kind
}
WITH *
WHERE $planIds IS NULL OR upper.planId IN $planIds OR lower.planId IN $planIds
RETURN link { .*, kind, upperId: upper.id, lowerId: lower.id } AS link, judgement { .* } AS judgement
