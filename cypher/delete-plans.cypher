// Purpose: takes plans away, with their outlines and all links of these.
// Parameters: planIds.
// Columns: none.

UNWIND $planIds AS planId
MATCH (plan:Plan { id: planId })
OPTIONAL MATCH (plan)-[:HAS_SECTION|HAS_MEASURE|HAS_CLAUSE*]->(part:Section|Measure|Clause)
DETACH DELETE part, plan
