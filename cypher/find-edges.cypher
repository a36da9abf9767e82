// Purpose: the edges at some nodes, either way; of links those that count.
// Parameters: ids; relations.
// Columns: relation; fromId; toId; linkId and score, null for what is no link.

UNWIND $ids AS id
CALL (id) {
  MATCH (node:Document { id: id }) RETURN node
  UNION ALL
  MATCH (node:Plan { id: id }) RETURN node
  UNION ALL
  MATCH (node:Section { id: id }) RETURN node
  UNION ALL
  MATCH (node:Measure { id: id }) RETURN node
  UNION ALL
  MATCH (node:Clause { id: id }) RETURN node
  UNION ALL
  MATCH (node:Zone { id: id }) RETURN node
  UNION ALL
  MATCH (node:Industry { id: id }) RETURN node
  UNION ALL
  MATCH (node:Target { id: id }) RETURN node
  UNION ALL
  MATCH (node:Region { id: id }) RETURN node
  UNION ALL
  MATCH (node:Organization { id: id }) RETURN node
}
MATCH (node)-[link:CONTAINS|HAS_SECTION|HAS_MEASURE|HAS_CLAUSE|BASED_ON|CASCADES_TO|ECHOED_BY|OVERLAPS|DESIGNATES|PART_OF
  |FOCUSES_ON|PROMOTES|APPLIES_IN|SETS|ISSUED_BY|COVERS]-()
WHERE type(link) IN $relations
WITH DISTINCT link, type(link) IN ['CASCADES_TO', 'ECHOED_BY', 'OVERLAPS'] AS isLink
OPTIONAL MATCH (judgement:Judgement { linkId: link.id })
WITH link, isLink, judgement
WHERE NOT isLink OR judgement.verdict = 'accepted' OR (link.accepted AND coalesce(judgement.verdict, '') <> 'rejected')
RETURN type(link) AS relation, startNode(link).id AS fromId, endNode(link).id AS toId,
  CASE WHEN isLink THEN link.id END AS linkId, CASE WHEN isLink THEN link.score END AS score
