// Purpose: how much is stored.
// Parameters: none.
// Columns: documents, plans, measures, clauses, measureLinks, clauseLinks; clauseLinksByMethod, each with method and
//   count, by method.

RETURN COUNT { (:Document) } AS documents,
  COUNT { (:Plan) } AS plans,
  COUNT { (:Measure) } AS measures,
  COUNT { (:Clause) } AS clauses,
  COUNT { ()-[:CASCADES_TO]->() } + COUNT { ()-[:OVERLAPS]->() } AS measureLinks,
  COUNT { ()-[:ECHOED_BY]->() } AS clauseLinks,
  COLLECT {
    MATCH ()-[link:ECHOED_BY]->()
    WITH link.method AS method, count(*) AS count ORDER BY method
    RETURN { method: method, count: count }
  } AS clauseLinksByMethod
