// Purpose: one step up a cascade: the links that count to the upper measures of these lower ones.
// Parameters: from, ids of measures; minScore, 0 to 1.
// Columns: link, with its kind and the ids of its ends; judgement or null.

UNWIND $from AS id
MATCH (lower:Measure { id: id })
MATCH (upper)-[link:CASCADES_TO]->(lower)
WHERE link.score >= $minScore
OPTIONAL MATCH (judgement:Judgement { linkId: link.id })
WITH *
WHERE judgement.verdict = 'accepted' OR (link.accepted AND coalesce(judgement.verdict, '') <> 'rejected')
RETURN link { .*, kind: 'cascade', upperId: upper.id, lowerId: lower.id } AS link, judgement { .* } AS judgement
