// Purpose: keeps what a model made of texts; what is stored already stays.
// Parameters: rows, each with model, key and vector.
// Columns: none.

UNWIND $rows AS row
MERGE (embedding:Embedding { model: row.model, key: row.key })
ON CREATE SET embedding.vector = [value IN row.vector | toFloat(value)]
