// Purpose: the clause links of measure links, with both clauses.
// Parameters: ids, of measure links.
// Columns: measureLinkId; link, with the ids of its ends; judgement or null; upper; lower. Best first within a
//   measure link.

UNWIND $ids AS id
CALL (id) {
  MATCH (:Measure)-[link:CASCADES_TO { id: id }]->(:Measure) RETURN link.clauseLinkIds AS clauseLinkIds
  UNION ALL
  MATCH (:Measure)-[link:OVERLAPS { id: id }]->(:Measure) RETURN link.clauseLinkIds AS clauseLinkIds
}
UNWIND range(0, size(clauseLinkIds) - 1) AS position
MATCH (upper:Clause)-[link:ECHOED_BY { id: clauseLinkIds[position] }]->(lower:Clause)
OPTIONAL MATCH (judgement:Judgement { linkId: link.id })
RETURN id AS measureLinkId, link { .*, upperId: upper.id, lowerId: lower.id } AS link, judgement { .* } AS judgement,
  upper { .* } AS upper, lower { .* } AS lower
ORDER BY id, position
