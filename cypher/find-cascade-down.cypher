// Purpose: one step down a cascade: the accepted links to the lower measures of these upper ones that nobody rejected.
// Parameters: from, ids of measures; minScore, 0 to 1.
// Columns: link, with its kind and the ids of its ends; judgement or null.

UNWIND $from AS id
MATCH (upper:Measure { id: id })
MATCH (upper)-[link:CASCADES_TO]->(lower)
WHERE link.accepted AND link.score >= $minScore
OPTIONAL MATCH (judgement:Judgement { linkId: link.id })
WITH *
WHERE judgement IS NULL OR judgement.verdict <> 'rejected'
RETURN link { .*, kind: 'cascade', upperId: upper.id, lowerId: lower.id } AS link, judgement { .* } AS judgement
