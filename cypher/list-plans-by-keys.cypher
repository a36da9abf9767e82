// Purpose: the plans that are stored with at least one of these keys.
// Parameters: keys; levels, in the order of authority.
// Columns: plan; sha256, of its document. By level, region code, id.

UNWIND $keys AS key
MATCH (:LinkKey { key: key })<-[:HAS_KEY]-(plan:Plan)
WITH DISTINCT plan
WITH plan, [rank IN range(0, size($levels) - 1) WHERE $levels[rank] = plan.level][0] AS level
MATCH (document:Document)-[:CONTAINS]->(plan)
RETURN plan { .* } AS plan, document.sha256 AS sha256 ORDER BY level, plan.regionCode, plan.id
