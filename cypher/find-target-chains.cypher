// Purpose: the targets of a plan, of those that it cites or that cite it, and of those that a cascade links with it.
// Parameters: planId.
// Columns: target, with the level and regionCode of its plan.

CALL () {
  MATCH (plan:Plan { id: $planId }) RETURN plan.id AS id
  UNION
  MATCH (:Plan { id: $planId })-[:BASED_ON]-(plan:Plan) RETURN plan.id AS id
  UNION
  MATCH (:Measure { planId: $planId })-[link:CASCADES_TO]-(other:Measure)
  OPTIONAL MATCH (judgement:Judgement { linkId: link.id })
  WITH link, other, judgement
  WHERE judgement.verdict = 'accepted' OR (link.accepted AND coalesce(judgement.verdict, '') <> 'rejected')
  RETURN DISTINCT other.planId AS id
}
MATCH (plan:Plan { id: id })
CALL (plan) {
  MATCH (target:Target { planId: plan.id }) RETURN target
}
RETURN target { .*, level: plan.level, regionCode: plan.regionCode } AS target
