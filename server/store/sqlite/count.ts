import type { StoreCounts } from '../graph-store.ts';
import { countsRow } from '../rows/counts-row.ts';
import type { Connection } from './connection.ts';

const sql = `
  SELECT
    (SELECT count(*) FROM document) AS documents,
    (SELECT count(*) FROM plan) AS plans,
    (SELECT count(*) FROM measure) AS measures,
    (SELECT count(*) FROM clause) AS clauses,
    (SELECT count(*) FROM measureLink) AS measureLinks,
    (SELECT count(*) FROM clauseLink) AS clauseLinks,
    (
      SELECT json_group_array(json_object('method', method, 'count', links) ORDER BY method)
      FROM (SELECT method, count(*) AS links FROM clauseLink GROUP BY method)
    ) AS clauseLinksByMethod
`;

export function count(connection: Connection): StoreCounts {
  return countsRow.parse(connection.get(sql));
}
