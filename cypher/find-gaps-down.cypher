// Purpose: what of a plan no link that counts carries to a plan below.
// Parameters: planId; otherId, of the plan to compare with, or null for all.
// Columns: measureIds and clauseIds, in document order; measures and clauses, how many there are in all.

RETURN
  COLLECT {
    MATCH (measure:Measure { planId: $planId })
    WHERE NOT EXISTS {
      MATCH (measure)-[link:CASCADES_TO]->(other:Measure)
      WHERE $otherId IS NULL OR other.planId = $otherId
      OPTIONAL MATCH (judgement:Judgement { linkId: link.id })
      WITH link, judgement
      WHERE judgement.verdict = 'accepted' OR (link.accepted AND coalesce(judgement.verdict, '') <> 'rejected')
      RETURN link
    }
    RETURN measure.id ORDER BY measure.position
  } AS measureIds,
  COLLECT {
    MATCH (clause:Clause { planId: $planId })
    WHERE clause.measureId IS NOT NULL AND NOT EXISTS {
      MATCH (clause)-[link:ECHOED_BY]->(other:Clause)
      WHERE link.kind = 'cascade' AND ($otherId IS NULL OR other.planId = $otherId)
      OPTIONAL MATCH (judgement:Judgement { linkId: link.id })
      WITH link, judgement
      WHERE judgement.verdict = 'accepted' OR (link.accepted AND coalesce(judgement.verdict, '') <> 'rejected')
      RETURN link
    }
    RETURN clause.id ORDER BY clause.position
  } AS clauseIds,
  COUNT { MATCH (:Measure { planId: $planId }) } AS measures,
  COUNT { MATCH (clause:Clause { planId: $planId }) WHERE clause.measureId IS NOT NULL } AS clauses
