import type { LinkSet } from '../../domain/link.ts';
import type { Run } from './connection.ts';
import { runBatched } from './run-batched.ts';

/** Adds or renews links, save those with an end that is not there. */
export async function saveLinks(run: Run, { basedOn, clauseLinks, measureLinks }: LinkSet): Promise<void> {
  await runBatched(
    run,
    'save-based-on',
    basedOn.map(({ range, ...row }) => ({ ...row, ...range })),
  );
  await runBatched(
    run,
    'save-clause-links',
    clauseLinks.map((link) => ({ ...link, aligned: JSON.stringify(link.aligned) })),
  );
  const { cascade = [], overlap = [] } = Object.groupBy(measureLinks, ({ kind }) => kind);
  await runBatched(
    run,
    'save-cascades',
    cascade.map((link) => ({ ...link })),
  );
  await runBatched(
    run,
    'save-overlaps',
    overlap.map((link) => ({ ...link })),
  );
}
