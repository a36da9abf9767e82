// Purpose: says which embedding of a model is that of a clause's text, in place of the one before.
// Parameters: rows, each with clauseId, model and key.
// Columns: none.

UNWIND $rows AS row
MATCH (clause:Clause { id: row.clauseId })
MATCH (embedding:Embedding { model: row.model, key: row.key })
OPTIONAL MATCH (clause)-[before:MEANS { model: row.model }]->()
DELETE before
CREATE (clause)-[:MEANS { model: row.model }]->(embedding)
