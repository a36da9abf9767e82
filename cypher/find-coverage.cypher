// Purpose: how far the plans below carry a plan.
// Parameters: planId.
// Columns: sections and measures, by position, a measure with its number of clauses; plans that cite this one or that a
//   cascade links with it; scores, the best by measure and plan; carried, the number of clauses by measure and plan. No
//   row if there is no such plan.

MATCH (:Plan { id: $planId })
RETURN
  COLLECT {
    MATCH (section:Section { planId: $planId })
    RETURN { id: section.id, parentId: section.parentId } ORDER BY section.position
  } AS sections,
  COLLECT {
    MATCH (measure:Measure { planId: $planId })
    RETURN { id: measure.id, sectionId: measure.sectionId, clauses: COUNT { (measure)-[:HAS_CLAUSE]->() } }
    ORDER BY measure.position
  } AS measures,
  COLLECT {
    CALL () {
      MATCH (:Plan { id: $planId })<-[:BASED_ON]-(lower:Plan) RETURN lower.id AS lowerId
      UNION
      MATCH (:Measure { planId: $planId })-[:CASCADES_TO]->(lower:Measure) RETURN DISTINCT lower.planId AS lowerId
    }
    MATCH (lower:Plan { id: lowerId })
    RETURN { id: lower.id, level: lower.level, regionCode: lower.regionCode }
  } AS plans,
  COLLECT {
    MATCH (measure:Measure { planId: $planId })-[link:CASCADES_TO]->(lower:Measure)
    OPTIONAL MATCH (judgement:Judgement { linkId: link.id })
    WITH measure, link, lower, judgement
    WHERE judgement.verdict = 'accepted' OR (link.accepted AND coalesce(judgement.verdict, '') <> 'rejected')
    WITH measure.id AS measureId, lower.planId AS planId, max(link.score) AS score
    RETURN { measureId: measureId, planId: planId, score: score }
  } AS scores,
  COLLECT {
    MATCH (clause:Clause { planId: $planId })-[link:ECHOED_BY]->(lower:Clause)
    WHERE link.kind = 'cascade' AND clause.measureId IS NOT NULL
    OPTIONAL MATCH (judgement:Judgement { linkId: link.id })
    WITH clause, link, lower, judgement
    WHERE judgement.verdict = 'accepted' OR (link.accepted AND coalesce(judgement.verdict, '') <> 'rejected')
    WITH clause.measureId AS measureId, lower.planId AS planId, count(DISTINCT clause) AS clauses
    RETURN { measureId: measureId, planId: planId, clauses: clauses }
  } AS carried
