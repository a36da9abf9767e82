// Purpose: records what a person says of a link, in place of what was said before.
// Parameters: linkId; verdict; by; at; note.
// Columns: linkId; no row if there is no such link.

CALL () {
  MATCH (:Clause)-[link:ECHOED_BY { id: $linkId }]->(:Clause) RETURN link
  UNION ALL
  MATCH (:Measure)-[link:CASCADES_TO { id: $linkId }]->(:Measure) RETURN link
  UNION ALL
  MATCH (:Measure)-[link:OVERLAPS { id: $linkId }]->(:Measure) RETURN link
}
MERGE (judgement:Judgement { linkId: link.id })
SET judgement.verdict = $verdict, judgement.by = $by, judgement.at = $at, judgement.note = $note
RETURN judgement.linkId AS linkId
