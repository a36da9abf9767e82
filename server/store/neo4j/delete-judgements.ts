import type { ClauseLinkId, MeasureLinkId } from '../../domain/ids.ts';
import type { Connection } from './connection.ts';

export async function deleteJudgements(
  connection: Connection,
  linkIds: readonly (ClauseLinkId | MeasureLinkId)[],
): Promise<void> {
  await connection.write((run) => run('delete-judgements', { linkIds }));
}
