import { type Statistics, statisticsRow, toStatistics } from '../statistics.ts';
import type { Connection } from './connection.ts';

const sql = `
  SELECT
    (
      SELECT json_group_array(json_object('level', level, 'count', plans))
      FROM (SELECT level, count(*) AS plans FROM plan GROUP BY level)
    ) AS plans,
    (
      SELECT count(*) FROM (
        SELECT zoneId FROM designation UNION SELECT zoneId FROM focus
        UNION SELECT parentId FROM designation WHERE parentId IS NOT NULL
      )
    ) AS zones,
    (SELECT count(*) FROM industry) AS industries,
    (SELECT count(*) FROM industry WHERE id >= '?' AND id < '@') AS provisionalIndustries,
    (SELECT count(*) FROM target) AS targets,
    (SELECT count(DISTINCT regionCode) FROM plan) AS regions,
    (SELECT count(DISTINCT issuer) FROM document) AS organizations,
    (
      SELECT json_group_array(json_object(
        'kind', kind, 'relation', relation, 'verdict', verdict, 'accepted', accepted, 'count', links
      )) FROM (
        SELECT kind, relation, coalesce(verdict, 'proposed') AS verdict, accepted, count(*) AS links
        FROM measureLink AS link LEFT JOIN judgement ON linkId = link.id GROUP BY 1, 2, 3, 4
      )
    ) AS measureLinks
`;

export function findStatistics(connection: Connection): Statistics {
  return toStatistics(statisticsRow.parse(connection.get(sql)));
}
