// Purpose: some plans with the numbers that citing plans give them.
// Parameters: planIds.
// Columns: plan; folded, its folded texts; citedNumbers, sorted.

UNWIND $planIds AS id
MATCH (plan:Plan { id: id })
WITH DISTINCT plan
RETURN plan { .* } AS plan, plan.folded AS folded, COLLECT {
  MATCH (plan)<-[citation:BASED_ON]-(:Plan)
  WHERE citation.docNumber IS NOT NULL
  RETURN DISTINCT citation.docNumber AS docNumber ORDER BY docNumber
} AS citedNumbers
