// Purpose: clauses whose texts lie near a vector.
// Parameters: model; vector, of length 1; nearest, how many embeddings to ask of the index.
// Columns: clauseId; vector, of the clause's text. In no order.

CALL db.index.vector.queryNodes('embeddingVector', $nearest, $vector) YIELD node AS embedding
WHERE embedding.model = $model
MATCH (clause:Clause)-[:MEANS { model: $model }]->(embedding)
RETURN clause.id AS clauseId, embedding.vector AS vector
