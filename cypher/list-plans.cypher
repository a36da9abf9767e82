// Purpose: all plans.
// Parameters: levels, in the order of authority.
// Columns: plan; sha256, of its document. By level, region code, id.

UNWIND range(0, size($levels) - 1) AS rank
MATCH (plan:Plan { level: $levels[rank] })<-[:CONTAINS]-(document:Document)
RETURN plan { .* } AS plan, document.sha256 AS sha256 ORDER BY rank, plan.regionCode, plan.id
