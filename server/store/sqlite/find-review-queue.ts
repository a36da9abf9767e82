import type { ClauseLinkId } from '../../domain/ids.ts';
import type { ReviewPage, ReviewQuery } from '../review-queue.ts';
import { toReviewCounts, verdictCountRow } from '../rows/review-rows.ts';
import type { Connection } from './connection.ts';
import { selectClauseLinks } from './find-clause-links.ts';

const found = `
  FROM clauseLink AS link
  JOIN clause AS upper ON upper.id = upperId
  JOIN clause AS lower ON lower.id = lowerId
  LEFT JOIN judgement ON linkId = link.id
  WHERE (:kind IS NULL OR kind = :kind) AND score BETWEEN :minScore AND :maxScore
    AND CASE json_array_length(:planIds)
      WHEN 0 THEN TRUE
      WHEN 1 THEN :planIds ->> 0 IN (upper.planId, lower.planId)
      ELSE upper.planId IN (SELECT value FROM json_each(:planIds))
        AND lower.planId IN (SELECT value FROM json_each(:planIds))
    END
`;

const countSql = `SELECT coalesce(verdict, 'proposed') AS verdict, count(*) AS count ${found} GROUP BY 1`;

const pageSql = `
  SELECT link.id ${found} AND verdict IS NULL
    AND (:afterId IS NULL OR (abs(score - :around), link.id) > (abs(:afterScore - :around), :afterId))
  ORDER BY abs(score - :around), link.id LIMIT :limit
`;

export function findReviewQueue(
  connection: Connection,
  { kind, minScore, maxScore, around, after, limit, ...query }: ReviewQuery,
): ReviewPage {
  const filters = { kind, minScore, maxScore, planIds: JSON.stringify([...new Set(query.planIds)]) };
  const place = { around, afterId: after?.linkId ?? null, afterScore: after?.score ?? 0 };
  return connection.read(() => {
    const counts = connection.all(countSql, filters).map((row) => verdictCountRow.parse(row));
    const ids = connection.all(pageSql, { ...filters, ...place, limit }).map((row) => row.id as ClauseLinkId);
    const links = selectClauseLinks(connection, ids);
    return { links: links.filter((link) => link !== null), counts: toReviewCounts(counts) };
  });
}
