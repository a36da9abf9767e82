// Purpose: clause links that nobody has judged, a page of them, and how many links people judged.
// Parameters: kind or null; minScore; maxScore; planIds (none: all; one: an end stands in it; more: both ends do);
//   around; afterId or null, with afterScore; limit.
// Columns: counts, each with verdict and count; ids, by distance of the score from `around`, then id.

CALL () {
  CALL () {
    UNWIND CASE size($planIds) WHEN 0 THEN [true] ELSE [] END AS isUnbounded
    MATCH (:Clause)-[link:ECHOED_BY]->(:Clause)
    RETURN link
    UNION
    UNWIND $planIds AS planId
    MATCH (:Clause { planId: planId })-[link:ECHOED_BY]-(other:Clause)
    WHERE size($planIds) = 1 OR other.planId IN $planIds
    RETURN link
  }
  WITH link
  WHERE $minScore <= link.score <= $maxScore AND ($kind IS NULL OR link.kind = $kind)
  OPTIONAL MATCH (judgement:Judgement { linkId: link.id })
  WITH coalesce(judgement.verdict, 'proposed') AS verdict, link
  RETURN verdict, count(link) AS count,
    CASE verdict WHEN 'proposed' THEN collect(link { .id, distance: abs(link.score - $around) }) ELSE [] END AS links
}
WITH collect({ verdict: verdict, count: count }) AS counts, collect(links) AS lists
RETURN counts, COLLECT {
  UNWIND lists AS links
  UNWIND links AS link
  WITH link, abs($afterScore - $around) AS distance
  WHERE $afterId IS NULL OR link.distance > distance OR (link.distance = distance AND link.id > $afterId)
  RETURN link.id ORDER BY link.distance, link.id LIMIT $limit
} AS ids
