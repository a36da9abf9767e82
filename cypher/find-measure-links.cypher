// Purpose: measure links by id.
// Parameters: ids.
// Columns: link, with its kind and the ids of its ends; judgement or null.

UNWIND $ids AS id
CALL (id) {
  MATCH (upper:Measure)-[link:CASCADES_TO { id: id }]->(lower:Measure)
  RETURN upper, lower, link, 'cascade' AS kind
  UNION ALL
  MATCH (upper:Measure)-[link:OVERLAPS { id: id }]->(lower:Measure)
  RETURN upper, lower, link, 'overlap' AS kind
}
OPTIONAL MATCH (judgement:Judgement { linkId: id })
RETURN link { .*, kind, upperId: upper.id, lowerId: lower.id } AS link, judgement { .* } AS judgement
