// Purpose: a page of the overlaps that count.
// Parameters: planIds (none: all; one: an end stands in it; more: both ends do); industryId, zoneId and origin, each or
//   null; minScore; offset; limit.
// Columns: total, of all pages; overlaps, each with link, its judgement or null, commonUpperIds, industryIds and zoneIds.

MATCH (upper:Measure)-[link:OVERLAPS]->(lower:Measure)
WHERE link.score >= $minScore AND CASE size($planIds)
  WHEN 0 THEN true
  WHEN 1 THEN $planIds[0] IN [upper.planId, lower.planId]
  ELSE upper.planId IN $planIds AND lower.planId IN $planIds
END
OPTIONAL MATCH (judgement:Judgement { linkId: link.id })
WITH upper, link, lower, judgement
WHERE (judgement.verdict = 'accepted' OR (link.accepted AND coalesce(judgement.verdict, '') <> 'rejected'))
  AND ($industryId IS NULL OR EXISTS {
    MATCH (upper)-[:PROMOTES]->(industry:Industry { id: $industryId })<-[:PROMOTES]-(lower)
  })
  AND ($zoneId IS NULL OR EXISTS { (upper)-[:APPLIES_IN]->(:Zone { id: $zoneId }) }
    OR EXISTS { (lower)-[:APPLIES_IN]->(:Zone { id: $zoneId }) })
  AND ($origin IS NULL OR ($origin = 'inherited') = EXISTS {
    MATCH (upper)<-[one:CASCADES_TO]-(common:Measure)-[other:CASCADES_TO]->(lower)
    WHERE all(each IN [one, other] WHERE CASE
      WHEN each.accepted THEN NOT EXISTS { MATCH (said:Judgement { linkId: each.id }) WHERE said.verdict = 'rejected' }
      ELSE EXISTS { MATCH (said:Judgement { linkId: each.id }) WHERE said.verdict = 'accepted' }
    END)
  })
WITH upper, link, lower, judgement ORDER BY link.score DESC, link.id
WITH collect({ upper: upper, link: link, lower: lower, judgement: judgement }) AS found
RETURN size(found) AS total, COLLECT {
  UNWIND range($offset, $offset + $limit - 1) AS position
  WITH found[position] AS each, position
  WHERE each IS NOT NULL
  WITH each.upper AS upper, each.link AS link, each.lower AS lower, each.judgement AS judgement, position
  RETURN {
    link: link { .*, kind: 'overlap', upperId: upper.id, lowerId: lower.id },
    judgement: judgement { .* },
    commonUpperIds: COLLECT {
      MATCH (upper)<-[one:CASCADES_TO]-(common:Measure)-[other:CASCADES_TO]->(lower)
      WHERE all(each IN [one, other] WHERE CASE
        WHEN each.accepted THEN NOT EXISTS { MATCH (said:Judgement { linkId: each.id }) WHERE said.verdict = 'rejected' }
        ELSE EXISTS { MATCH (said:Judgement { linkId: each.id }) WHERE said.verdict = 'accepted' }
      END)
      RETURN DISTINCT common.id ORDER BY common.id
    },
    industryIds: COLLECT {
      MATCH (upper)-[:PROMOTES]->(industry:Industry)<-[:PROMOTES]-(lower)
      RETURN DISTINCT industry.id ORDER BY industry.id
    },
    zoneIds: COLLECT {
      MATCH (upper)-[:APPLIES_IN]->(zone:Zone)<-[:APPLIES_IN]-(lower)
      RETURN DISTINCT zone.id ORDER BY zone.id
    }
  } ORDER BY position
} AS overlaps
