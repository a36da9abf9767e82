import type { MeasureLink } from '../../domain/link.ts';
import type { Connection } from './connection.ts';

const measureLinkSql = `
  INSERT INTO measureLink (id, kind, upperId, lowerId, relation, score, accepted, coverage)
  SELECT :id, :kind, :upperId, :lowerId, :relation, :score, :accepted, :coverage
  WHERE EXISTS (SELECT 1 FROM measure WHERE id = :upperId) AND EXISTS (SELECT 1 FROM measure WHERE id = :lowerId)
  ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, relation = excluded.relation, score = excluded.score,
    accepted = excluded.accepted, coverage = excluded.coverage
`;
const dropEvidenceSql = 'DELETE FROM evidence WHERE measureLinkId = :measureLinkId';
const evidenceSql = `
  INSERT INTO evidence (measureLinkId, position, clauseLinkId)
  SELECT :measureLinkId, item.key, item.value
  FROM json_each(:clauseLinkIds) AS item JOIN clauseLink ON clauseLink.id = item.value
  WHERE EXISTS (SELECT 1 FROM measureLink WHERE id = :measureLinkId)
`;

/** Adds or renews measure links, save those with an end that is not there. Runs inside a transaction. */
export function saveMeasureLinks(connection: Connection, measureLinks: readonly MeasureLink[]): void {
  for (const { id, kind, upperId, lowerId, relation, score, accepted, coverage, clauseLinkIds } of measureLinks) {
    connection.run(measureLinkSql, {
      ...{ id, kind, upperId, lowerId, relation, score, coverage },
      accepted: Number(accepted),
    });
    connection.run(dropEvidenceSql, { measureLinkId: id });
    connection.run(evidenceSql, { measureLinkId: id, clauseLinkIds: JSON.stringify(clauseLinkIds) });
  }
}
