// Purpose: a page of measure links.
// Parameters: kind or null; afterId, empty for the first page; limit.
// Columns: link, with its kind and the ids of its ends; judgement or null. By link id.

CALL () {
  MATCH (upper:Measure)-[link:CASCADES_TO]->(lower:Measure)
  WHERE link.id > $afterId AND ($kind IS NULL OR $kind = 'cascade')
  RETURN upper, lower, link, 'cascade' AS kind ORDER BY link.id LIMIT $limit
  UNION ALL
  MATCH (upper:Measure)-[link:OVERLAPS]->(lower:Measure)
  WHERE link.id > $afterId AND ($kind IS NULL OR $kind = 'overlap')
  RETURN upper, lower, link, 'overlap' AS kind ORDER BY link.id LIMIT $limit
}
WITH upper, lower, link, kind ORDER BY link.id LIMIT $limit
OPTIONAL MATCH (judgement:Judgement { linkId: link.id })
RETURN link { .*, kind, upperId: upper.id, lowerId: lower.id } AS link, judgement { .* } AS judgement
ORDER BY link.id
