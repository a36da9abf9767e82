// Purpose: the clause links that a person judged.
// Parameters: planIds, of which one end must be in one; null for all links.
// Columns: link, with the ids of its ends; judgement.

MATCH (judgement:Judgement)
MATCH (upper:Clause)-[link:ECHOED_BY { id: judgement.linkId }]->(lower:Clause)
WHERE $planIds IS NULL OR upper.planId IN $planIds OR lower.planId IN $planIds
RETURN link { .*, upperId: upper.id, lowerId: lower.id } AS link, judgement { .* } AS judgement
