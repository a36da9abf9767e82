import type { JudgedLinkId } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { runBatched } from './run-batched.ts';
import { settleMeasureLinks } from './settle-measure-links.ts';

export function saveJudgements(connection: Connection, judgements: readonly JudgedLinkId[]): Promise<void> {
  const rows = judgements.map(({ linkId, judgement }) => ({ linkId, ...judgement }));
  return connection.write(async (run) => {
    await run('lock-store');
    await runBatched(run, 'save-judgements', rows);
    await settleMeasureLinks(
      run,
      rows.map(({ linkId }) => linkId),
    );
  });
}
