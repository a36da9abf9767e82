// Purpose: how much of what is stored.
// Parameters: none.
// Columns: plans, each with level and count; zones, industries, provisionalIndustries, targets, regions, organizations;
//   measureLinks, each with kind, relation, verdict, accepted and count.

RETURN
  COLLECT {
    MATCH (plan:Plan)
    WITH plan.level AS level, count(*) AS count
    RETURN { level: level, count: count }
  } AS plans,
  COUNT { (:Zone) } AS zones,
  COUNT { (:Industry) } AS industries,
  COUNT { MATCH (industry:Industry) WHERE industry.id STARTS WITH '?' } AS provisionalIndustries,
  COUNT { (:Target) } AS targets,
  COUNT { (:Region) } AS regions,
  COUNT { (:Organization) } AS organizations,
  COLLECT {
    CALL () {
      MATCH (:Measure)-[link:CASCADES_TO]->(:Measure) RETURN link, 'cascade' AS kind
      UNION ALL
      MATCH (:Measure)-[link:OVERLAPS]->(:Measure) RETURN link, 'overlap' AS kind
    }
    OPTIONAL MATCH (judgement:Judgement { linkId: link.id })
    WITH kind, link.relation AS relation, coalesce(judgement.verdict, 'proposed') AS verdict,
      link.accepted AS accepted, count(*) AS count
    RETURN { kind: kind, relation: relation, verdict: verdict, accepted: accepted, count: count }
  } AS measureLinks
