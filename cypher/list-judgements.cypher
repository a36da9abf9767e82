// Purpose: a page of what people said of links.
// Parameters: afterId, empty for the first page; limit.
// Columns: judgement, with linkId. By link id.

MATCH (judgement:Judgement)
WHERE judgement.linkId > $afterId
RETURN judgement { .* } AS judgement ORDER BY judgement.linkId LIMIT $limit
