// Purpose: a page of what a model made of texts.
// Parameters: model; afterKey, empty for the first page; limit.
// Columns: key; vector. By key.

MATCH (embedding:Embedding { model: $model })
WHERE embedding.key > $afterKey
RETURN embedding.key AS key, embedding.vector AS vector ORDER BY key LIMIT $limit
