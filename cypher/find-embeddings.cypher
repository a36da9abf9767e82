// Purpose: what a model made of texts.
// Parameters: model; keys, of the texts.
// Columns: key; vector. No row for what is not stored.

UNWIND $keys AS key
MATCH (embedding:Embedding { model: $model, key: key })
RETURN embedding.key AS key, embedding.vector AS vector
