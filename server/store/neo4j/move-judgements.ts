import { type ClauseSuccessors, moveJudgements as planMoves } from '../move-links.ts';
import { judgementRow, toJudgedLinkId } from '../rows/link-rows.ts';
import type { Run } from './connection.ts';
import { runBatched } from './run-batched.ts';

/** What people said of links of clauses that go is said of their successors' now. */
export async function moveJudgements(run: Run, successors: ClauseSuccessors): Promise<void> {
  if (successors.size === 0) return;
  const rows = await run('list-judgements', { afterId: '', limit: Number.MAX_SAFE_INTEGER });
  const judgements = rows.map(({ judgement }) => toJudgedLinkId(judgementRow.parse(judgement)));
  const { gone, moved } = planMoves(judgements, successors);
  await run('delete-judgements', { linkIds: gone });
  await runBatched(
    run,
    'save-judgements',
    moved.map(({ linkId, judgement }) => ({ linkId, ...judgement })),
  );
}
