import type { PlanId } from '../../domain/ids.ts';
import { type Coverage, toCoverage } from '../coverage.ts';
import { coverageRow } from '../rows/analysis-rows.ts';
import type { Connection } from './connection.ts';

const sql = `
  SELECT
    (
      SELECT json_group_array(json_object('id', id, 'parentId', parentId) ORDER BY position)
      FROM section WHERE planId = :planId
    ) AS sections,
    (
      SELECT json_group_array(json_object('id', id, 'sectionId', sectionId, 'clauses', (
        SELECT count(*) FROM clause WHERE measureId = measure.id
      )) ORDER BY position)
      FROM measure WHERE planId = :planId
    ) AS measures,
    (
      SELECT json_group_array(json_object('id', id, 'level', level, 'regionCode', regionCode)) FROM plan
      WHERE id IN (SELECT planId FROM basedOn WHERE basisId = :planId) OR id IN (
        SELECT lower.planId FROM measure AS upper
        JOIN measureLink AS link ON link.upperId = upper.id AND kind = 'cascade'
        JOIN measure AS lower ON lower.id = link.lowerId
        WHERE upper.planId = :planId
      )
    ) AS plans,
    (
      SELECT json_group_array(json_object('measureId', measureId, 'planId', planId, 'score', score)) FROM (
        SELECT upper.id AS measureId, lower.planId, max(score) AS score FROM measure AS upper
        JOIN standingMeasureLink AS link ON link.upperId = upper.id AND kind = 'cascade'
        JOIN measure AS lower ON lower.id = link.lowerId
        WHERE upper.planId = :planId GROUP BY upper.id, lower.planId
      )
    ) AS scores,
    (
      SELECT json_group_array(json_object('measureId', measureId, 'planId', planId, 'clauses', clauses)) FROM (
        SELECT upper.measureId, lower.planId, count(DISTINCT upper.id) AS clauses FROM clause AS upper
        JOIN standingClauseLink AS link ON link.upperId = upper.id AND kind = 'cascade'
        JOIN clause AS lower ON lower.id = link.lowerId
        WHERE upper.planId = :planId AND upper.measureId IS NOT NULL GROUP BY upper.measureId, lower.planId
      )
    ) AS carried
  FROM plan WHERE id = :planId
`;

export function findCoverage(connection: Connection, planId: PlanId): Coverage | null {
  const row = connection.get(sql, { planId });
  return row === undefined ? null : toCoverage(coverageRow.parse(row));
}
