// Purpose: every plan with the numbers that citing plans give it.
// Parameters: none.
// Columns: plan; folded, its folded texts; citedNumbers, sorted.

MATCH (plan:Plan)
RETURN plan { .* } AS plan, plan.folded AS folded, COLLECT {
  MATCH (plan)<-[citation:BASED_ON]-(:Plan)
  WHERE citation.docNumber IS NOT NULL
  RETURN DISTINCT citation.docNumber AS docNumber ORDER BY docNumber
} AS citedNumbers
