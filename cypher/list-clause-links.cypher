// Purpose: a page of clause links with their ends.
// Parameters: kind or null; afterId, empty for the first page; limit.
// Columns: link, with the ids of its ends; judgement or null; upper and lower, each with measureNumber. By link id.

MATCH (upper:Clause)-[link:ECHOED_BY]->(lower:Clause)
WHERE link.id > $afterId AND ($kind IS NULL OR link.kind = $kind)
WITH upper, link, lower ORDER BY link.id LIMIT $limit
OPTIONAL MATCH (upperMeasure:Measure { id: upper.measureId })
OPTIONAL MATCH (lowerMeasure:Measure { id: lower.measureId })
OPTIONAL MATCH (judgement:Judgement { linkId: link.id })
RETURN link { .*, upperId: upper.id, lowerId: lower.id } AS link, judgement { .* } AS judgement,
  upper { .*, measureNumber: upperMeasure.number } AS upper,
  lower { .*, measureNumber: lowerMeasure.number } AS lower
ORDER BY link.id
