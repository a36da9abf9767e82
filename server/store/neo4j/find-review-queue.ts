import { z } from 'zod';
import type { ClauseLinkId } from '../../domain/ids.ts';
import type { ReviewPage, ReviewQuery } from '../review-queue.ts';
import { idColumn } from '../rows/column.ts';
import { toReviewCounts, verdictCountRow } from '../rows/review-rows.ts';
import type { Connection } from './connection.ts';
import { readClauseLinks } from './find-clause-links.ts';

const reviewRow = z.object({ counts: z.array(verdictCountRow), ids: z.array(idColumn<ClauseLinkId>()) });

export function findReviewQueue(
  connection: Connection,
  { after, planIds, ...query }: ReviewQuery,
): Promise<ReviewPage> {
  const place = { afterId: after?.linkId ?? null, afterScore: after?.score ?? 0 };
  const parameters = { ...query, ...place, planIds: [...new Set(planIds)] };
  return connection.read(async (run) => {
    const [row] = await run('find-review-queue', parameters);
    const { counts, ids } = reviewRow.parse(row);
    const links = await readClauseLinks(run, ids);
    return { links: links.filter((link) => link !== null), counts: toReviewCounts(counts) };
  });
}
