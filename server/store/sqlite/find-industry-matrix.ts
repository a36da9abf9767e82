import type { PlanId } from '../../domain/ids.ts';
import type { IndustryCell } from '../industry-matrix.ts';
import { industryCellRow } from '../rows/analysis-rows.ts';
import type { Connection } from './connection.ts';

const asked = "(:planIds = '[]' OR planId IN (SELECT value FROM json_each(:planIds)))";

const sql = `
  SELECT zoneId, industryId, sum(plans) AS plans, sum(measures) AS measures FROM (
    SELECT zoneId, industryId, count(DISTINCT planId) AS plans, 0 AS measures
    FROM focus JOIN plan ON plan.id = planId WHERE ${asked} GROUP BY zoneId, industryId
    UNION ALL
    SELECT zoneId, industryId, 0, count(DISTINCT promotion.measureId)
    FROM promotion JOIN (SELECT DISTINCT measureId, zoneId FROM appliesIn) AS place USING (measureId)
    WHERE ${asked} GROUP BY zoneId, industryId
  )
  GROUP BY zoneId, industryId ORDER BY zoneId, industryId
`;

export function findIndustryMatrix(connection: Connection, planIds: readonly PlanId[]): readonly IndustryCell[] {
  return connection.all(sql, { planIds: JSON.stringify(planIds) }).map((row) => industryCellRow.parse(row));
}
