import { z } from 'zod';
import { verdicts } from '../../domain/link.ts';
import type { ReviewPage } from '../review-queue.ts';

/** How many links people said the same of. */
export const verdictCountRow = z.object({ verdict: z.enum(verdicts), count: z.number() });

export function toReviewCounts(rows: readonly z.output<typeof verdictCountRow>[]): ReviewPage['counts'] {
  return Object.fromEntries(rows.map(({ verdict, count }) => [verdict, count]));
}
