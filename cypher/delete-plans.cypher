// Purpose: takes plans away, with their outlines, targets and all links of these.
// Parameters: planIds.
// Columns: none.

UNWIND $planIds AS planId
MATCH (plan:Plan { id: planId })
OPTIONAL MATCH (plan)-[:HAS_SECTION|HAS_MEASURE|HAS_CLAUSE|SETS*]->(part:Section|Measure|Clause|Target)
DETACH DELETE part, plan
