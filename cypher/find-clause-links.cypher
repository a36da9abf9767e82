// Purpose: clause links by id, with both clauses.
// Parameters: ids.
// Columns: link, with the ids of its ends; judgement or null; upper; lower.

UNWIND $ids AS id
MATCH (upper:Clause)-[link:ECHOED_BY { id: id }]->(lower:Clause)
OPTIONAL MATCH (judgement:Judgement { linkId: id })
RETURN link { .*, upperId: upper.id, lowerId: lower.id } AS link, judgement { .* } AS judgement,
  upper { .* } AS upper, lower { .* } AS lower
