// Purpose: all citations of stored plans.
// Parameters: none.
// Columns: citation, with the ids of its ends. By citing plan, position, cited plan.

MATCH (plan:Plan)-[citation:BASED_ON]->(basis:Plan)
RETURN citation { .*, planId: plan.id, basisId: basis.id } AS citation
ORDER BY plan.id, citation.start, basis.id
