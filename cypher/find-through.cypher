// Purpose: the measures through which cascade links also run.
// Parameters: ids, of measure links.
// Columns: linkId; measureId, of a measure that links which count join with both ends. By measure.

UNWIND $ids AS id
MATCH (upper:Measure)-[:CASCADES_TO { id: id }]->(lower:Measure)
MATCH (upper)-[first:CASCADES_TO]->(between:Measure)-[second:CASCADES_TO]->(lower)
WHERE all(link IN [first, second] WHERE CASE
  WHEN link.accepted THEN NOT EXISTS { MATCH (judgement:Judgement { linkId: link.id }) WHERE judgement.verdict = 'rejected' }
  ELSE EXISTS { MATCH (judgement:Judgement { linkId: link.id }) WHERE judgement.verdict = 'accepted' }
END)
RETURN id AS linkId, between.id AS measureId ORDER BY measureId
