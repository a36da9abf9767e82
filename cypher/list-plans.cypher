// Purpose: all plans.
// Parameters: levels, in the order of authority.
// Columns: plan. By level, region code, id.

UNWIND range(0, size($levels) - 1) AS rank
MATCH (plan:Plan { level: $levels[rank] })
RETURN plan { .* } AS plan ORDER BY rank, plan.regionCode, plan.id
