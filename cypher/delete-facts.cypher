// Purpose: takes away what plans state of zones, and where measures apply in zones that these plans designate.
// Parameters: planIds.
// Columns: none.

UNWIND $planIds AS planId
CALL (planId) {
  MATCH (:Zone)-[fact:PART_OF { planId: planId }]->(:Zone) RETURN fact
  UNION ALL
  MATCH (:Zone)-[fact:FOCUSES_ON { planId: planId }]->(:Industry) RETURN fact
  UNION ALL
  MATCH (:Measure)-[fact:APPLIES_IN { planId: planId }]->(:Zone) RETURN fact
}
DELETE fact
