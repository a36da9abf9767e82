import type { JudgedLinkId } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { settleMeasureLinks } from './settle-measure-links.ts';

const sql = `
  INSERT OR REPLACE INTO judgement (linkId, verdict, "by", at, note) VALUES (:linkId, :verdict, :by, :at, :note)
`;

export function saveJudgements(connection: Connection, judgements: readonly JudgedLinkId[]): void {
  connection.write(() => {
    for (const { linkId, judgement } of judgements) {
      const { verdict, by, at, note } = judgement;
      connection.run(sql, { linkId, verdict, by, at, note });
    }
    settleMeasureLinks(
      connection,
      judgements.map(({ linkId }) => linkId),
    );
  });
}
