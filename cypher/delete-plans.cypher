// Purpose: takes plans away, with their outlines, targets, names and all links of these.
// Parameters: planIds.
// Columns: none.

UNWIND $planIds AS planId
MATCH (plan:Plan { id: planId })
OPTIONAL MATCH (plan)-[:HAS_SECTION|HAS_MEASURE|HAS_CLAUSE|SETS|HAS_NAME*]->(part:Section|Measure|Clause|Target|EnglishName)
DETACH DELETE part, plan
