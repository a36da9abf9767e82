import type { MeasureLink } from '../../domain/link.ts';
import type { Run } from './connection.ts';
import { runBatched } from './run-batched.ts';

/** Adds or renews measure links, save those with an end that is not there. */
export async function saveMeasureLinks(run: Run, measureLinks: readonly MeasureLink[]): Promise<void> {
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
