import { z } from 'zod';
import type { OverlapPage, OverlapQuery } from '../overlaps.ts';
import { overlapRow } from '../rows/analysis-rows.ts';
import { measureLinkRow, toMeasureLink } from '../rows/link-rows.ts';
import type { Connection } from './connection.ts';
import { measureLinkSql } from './select-links.ts';

const commonUpper = `
  FROM standingMeasureLink AS one JOIN standingMeasureLink AS other ON other.upperId = one.upperId
  WHERE one.lowerId = link.upperId AND other.lowerId = link.lowerId AND one.kind = 'cascade' AND other.kind = 'cascade'
`;

const sharedIndustry = `
  FROM promotion AS one JOIN promotion AS other ON other.industryId = one.industryId
  WHERE one.measureId = link.upperId AND other.measureId = link.lowerId
`;

const found = `
  FROM standingMeasureLink AS link
  JOIN measure AS upper ON upper.id = link.upperId
  JOIN measure AS lower ON lower.id = link.lowerId
  WHERE link.kind = 'overlap' AND link.score >= :minScore
    AND CASE json_array_length(:planIds)
      WHEN 0 THEN TRUE
      WHEN 1 THEN :planIds ->> 0 IN (upper.planId, lower.planId)
      ELSE upper.planId IN (SELECT value FROM json_each(:planIds))
        AND lower.planId IN (SELECT value FROM json_each(:planIds))
    END
    AND (:industryId IS NULL OR EXISTS (SELECT 1 ${sharedIndustry} AND one.industryId = :industryId))
    AND (:zoneId IS NULL OR EXISTS (
      SELECT 1 FROM appliesIn WHERE measureId IN (link.upperId, link.lowerId) AND zoneId = :zoneId
    ))
    AND (:origin IS NULL OR (:origin = 'inherited') = EXISTS (SELECT 1 ${commonUpper}))
`;

const countSql = `SELECT count(*) AS total ${found}`;
const pageSql = `SELECT link.id ${found} ORDER BY link.score DESC, link.id LIMIT :limit OFFSET :offset`;

const overlapSql = `
  SELECT link.*,
    (
      SELECT json_group_array(DISTINCT one.upperId ORDER BY one.upperId) ${commonUpper}
    ) AS commonUpperIds,
    (
      SELECT json_group_array(DISTINCT one.industryId ORDER BY one.industryId) ${sharedIndustry}
    ) AS industryIds,
    (
      SELECT json_group_array(DISTINCT one.zoneId ORDER BY one.zoneId)
      FROM appliesIn AS one JOIN appliesIn AS other ON other.zoneId = one.zoneId
      WHERE one.measureId = link.upperId AND other.measureId = link.lowerId
    ) AS zoneIds
  FROM (${measureLinkSql} WHERE link.id IN (SELECT value FROM json_each(:ids))) AS link
  ORDER BY link.score DESC, link.id
`;

const countRow = z.object({ total: z.number() });

export function findOverlaps(connection: Connection, { limit, offset, planIds, ...query }: OverlapQuery): OverlapPage {
  const filters = { ...query, planIds: JSON.stringify([...new Set(planIds)]) };
  return connection.read(() => {
    const { total } = countRow.parse(connection.get(countSql, filters));
    const ids = connection.all(pageSql, { ...filters, limit, offset }).map((row) => row.id);
    const rows = connection.all(overlapSql, { ids: JSON.stringify(ids) });
    return {
      overlaps: rows.map((row) => {
        const shared = overlapRow.parse(row);
        const origin = shared.commonUpperIds.length > 0 ? 'inherited' : 'independent';
        return { link: toMeasureLink(measureLinkRow.parse(row)), origin, ...shared };
      }),
      total,
    };
  });
}
