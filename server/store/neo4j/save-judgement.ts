import type { ClauseLinkId, MeasureLinkId } from '../../domain/ids.ts';
import type { Judgement } from '../../domain/link.ts';
import { NotFoundError } from '../../errors.ts';
import type { Connection } from './connection.ts';

export async function saveJudgement(
  connection: Connection,
  linkId: ClauseLinkId | MeasureLinkId,
  { verdict, by, at, note }: Judgement,
): Promise<void> {
  const saved = await connection.write((run) => run('save-judgement', { linkId, verdict, by, at, note }));
  if (saved.length === 0) throw new NotFoundError('link', linkId);
}
