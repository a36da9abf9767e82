// Purpose: the models of which embeddings are stored.
// Parameters: none.
// Columns: model. By name.

MATCH (embedding:Embedding)
RETURN DISTINCT embedding.model AS model ORDER BY model
