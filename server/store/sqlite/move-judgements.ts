import { type ClauseSuccessors, moveJudgements as planMoves } from '../move-links.ts';
import { judgementRow, toJudgedLinkId } from '../rows/link-rows.ts';
import type { Connection } from './connection.ts';

const deleteSql = 'DELETE FROM judgement WHERE linkId = :linkId';
const insertSql = `
  INSERT INTO judgement (linkId, verdict, "by", at, note) VALUES (:linkId, :verdict, :by, :at, :note)
`;

/** What people said of links of clauses that go is said of their successors' now. Runs inside a transaction. */
export function moveJudgements(connection: Connection, successors: ClauseSuccessors): void {
  if (successors.size === 0) return;
  const rows = connection.all('SELECT * FROM judgement').map((row) => judgementRow.parse(row));
  const { gone, moved } = planMoves(rows.map(toJudgedLinkId), successors);
  for (const linkId of gone) connection.run(deleteSql, { linkId });
  for (const { linkId, judgement } of moved) {
    const { verdict, by, at, note } = judgement;
    connection.run(insertSql, { linkId, verdict, by, at, note });
  }
}
