import type { ClauseLinkId } from '../../domain/ids.ts';
import type { ReviewPage, ReviewQuery } from '../review-queue.ts';
import { toReviewCounts, verdictCountRow } from '../rows/review-rows.ts';
import type { Connection } from './connection.ts';
import { selectClauseLinks } from './find-clause-links.ts';

/** All links, those with an end in a plan, and those between plans. */
const scopes = {
  all: 'TRUE',
  one: `link.id IN (
    SELECT id FROM clauseLink WHERE upperId IN (SELECT id FROM clause WHERE planId = :planIds ->> 0)
    UNION ALL
    SELECT id FROM clauseLink WHERE lowerId IN (SELECT id FROM clause WHERE planId = :planIds ->> 0)
  )`,
  between: `upperId IN (SELECT id FROM clause WHERE planId IN (SELECT value FROM json_each(:planIds)))
    AND lowerId IN (SELECT id FROM clause WHERE planId IN (SELECT value FROM json_each(:planIds)))`,
};

function createSql(scope: string) {
  const found = `
    FROM clauseLink AS link LEFT JOIN judgement ON linkId = link.id
    WHERE (:kind IS NULL OR kind = :kind) AND score BETWEEN :minScore AND :maxScore AND ${scope}
  `;
  return {
    counts: `SELECT coalesce(verdict, 'proposed') AS verdict, count(*) AS count ${found} GROUP BY 1`,
    page: `
      SELECT link.id ${found} AND verdict IS NULL
        AND (:afterId IS NULL OR (abs(score - :around), link.id) > (abs(:afterScore - :around), :afterId))
      ORDER BY abs(score - :around), link.id LIMIT :limit
    `,
  };
}

const sql = { all: createSql(scopes.all), one: createSql(scopes.one), between: createSql(scopes.between) };

export function findReviewQueue(
  connection: Connection,
  { kind, minScore, maxScore, around, after, limit, ...query }: ReviewQuery,
): ReviewPage {
  const planIds = [...new Set(query.planIds)];
  const { counts: countSql, page: pageSql } =
    sql[planIds.length === 0 ? 'all' : planIds.length === 1 ? 'one' : 'between'];
  const filters = { kind, minScore, maxScore, ...(planIds.length > 0 && { planIds: JSON.stringify(planIds) }) };
  const place = { around, afterId: after?.linkId ?? null, afterScore: after?.score ?? 0 };
  return connection.read(() => {
    const counts = connection.all(countSql, filters).map((row) => verdictCountRow.parse(row));
    const ids = connection.all(pageSql, { ...filters, ...place, limit }).map((row) => row.id as ClauseLinkId);
    const links = selectClauseLinks(connection, ids);
    return { links: links.filter((link) => link !== null), counts: toReviewCounts(counts) };
  });
}
