// Purpose: how much is stored.
// Parameters: none.
// Columns: documents, plans, measures, clauses, measureLinks, clauseLinks.

RETURN COUNT { (:Document) } AS documents,
  COUNT { (:Plan) } AS plans,
  COUNT { (:Measure) } AS measures,
  COUNT { (:Clause) } AS clauses,
  COUNT { ()-[:CASCADES_TO]->() } + COUNT { ()-[:OVERLAPS]->() } AS measureLinks,
  COUNT { ()-[:ECHOED_BY]->() } AS clauseLinks
