// Purpose: whole plans.
// Parameters: ids.
// Columns: plan; sections, measures and clauses, each by position.

UNWIND $ids AS id
MATCH (plan:Plan { id: id })
RETURN plan { .* } AS plan,
  COLLECT { MATCH (node:Section { planId: id }) RETURN node { .* } ORDER BY node.position } AS sections,
  COLLECT { MATCH (node:Measure { planId: id }) RETURN node { .* } ORDER BY node.position } AS measures,
  COLLECT { MATCH (node:Clause { planId: id }) RETURN node { .* } ORDER BY node.position } AS clauses
