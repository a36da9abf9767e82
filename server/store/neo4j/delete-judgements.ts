import type { ClauseLinkId, MeasureLinkId } from '../../domain/ids.ts';
import type { Connection } from './connection.ts';
import { settleMeasureLinks } from './settle-measure-links.ts';

export async function deleteJudgements(
  connection: Connection,
  linkIds: readonly (ClauseLinkId | MeasureLinkId)[],
): Promise<void> {
  await connection.write(async (run) => {
    await run('lock-store');
    await run('delete-judgements', { linkIds });
    await settleMeasureLinks(run, linkIds);
  });
}
