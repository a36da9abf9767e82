import type { ClauseLinkId, MeasureLinkId } from '../../domain/ids.ts';
import type { Judgement } from '../../domain/link.ts';
import { NotFoundError } from '../../errors.ts';
import type { Connection } from './connection.ts';

const sql = `
  INSERT INTO judgement (linkId, verdict, "by", at, note)
  SELECT :linkId, :verdict, :by, :at, :note
  WHERE EXISTS (SELECT 1 FROM clauseLink WHERE id = :linkId) OR EXISTS (SELECT 1 FROM measureLink WHERE id = :linkId)
  ON CONFLICT (linkId) DO UPDATE SET verdict = excluded.verdict, "by" = excluded."by", at = excluded.at,
    note = excluded.note
`;

export function saveJudgement(
  connection: Connection,
  linkId: ClauseLinkId | MeasureLinkId,
  { verdict, by, at, note }: Judgement,
): void {
  const saved = connection.run(sql, { linkId, verdict, by, at, note });
  if (saved === 0) throw new NotFoundError('link', linkId);
}
