import type { LinkSet } from '../../domain/link.ts';
import { toPlanKeyRows } from '../rows/to-plan-key-rows.ts';
import type { Run } from './connection.ts';
import { runBatched } from './run-batched.ts';
import { saveMeasureLinks } from './save-measure-links.ts';

/** Adds or renews links and keys, save those with an end that is not there. */
export async function saveLinks(
  run: Run,
  { planKeys, basedOn, appliesIn, clauseLinks, measureLinks }: LinkSet,
): Promise<void> {
  await run('delete-plan-keys', { planIds: planKeys.map(({ planId }) => planId) });
  await runBatched(run, 'save-plan-keys', toPlanKeyRows(planKeys));
  await runBatched(
    run,
    'save-based-on',
    basedOn.map(({ range, ...row }) => ({ ...row, ...range })),
  );
  await runBatched(
    run,
    'save-applies-in',
    appliesIn.map(({ range, ...row }) => ({ ...row, ...range })),
  );
  await runBatched(
    run,
    'save-clause-links',
    clauseLinks.map((link) => ({
      ...link,
      aligned: JSON.stringify(link.aligned),
      explanation: JSON.stringify(link.explanation),
    })),
  );
  await saveMeasureLinks(run, measureLinks);
}
