import type { PlanId } from '../../domain/ids.ts';
import { placedTargetRow } from '../rows/analysis-rows.ts';
import { toStoredTarget } from '../rows/to-facts.ts';
import { type TargetChain, toTargetChains } from '../target-chains.ts';
import type { Connection } from './connection.ts';

/** Of the plan, of those that it cites or that cite it, and of those that a cascade links with it. */
const sql = `
  WITH chain (id) AS (
    SELECT :planId
    UNION SELECT basisId FROM basedOn WHERE planId = :planId
    UNION SELECT planId FROM basedOn WHERE basisId = :planId
    UNION
    SELECT lower.planId FROM measure AS upper
    JOIN standingMeasureLink AS link ON link.upperId = upper.id AND kind = 'cascade'
    JOIN measure AS lower ON lower.id = link.lowerId
    WHERE upper.planId = :planId
    UNION
    SELECT upper.planId FROM measure AS lower
    JOIN standingMeasureLink AS link ON link.lowerId = lower.id AND kind = 'cascade'
    JOIN measure AS upper ON upper.id = link.upperId
    WHERE lower.planId = :planId
  )
  SELECT target.*, level, regionCode FROM chain
  JOIN plan ON plan.id = chain.id
  JOIN target ON target.planId = plan.id
`;

export function findTargetChains(connection: Connection, planId: PlanId): readonly TargetChain[] {
  const targets = connection.all(sql, { planId }).map((row) => {
    const { level, regionCode, ...target } = placedTargetRow.parse(row);
    return { target: toStoredTarget(target), position: target.position, level, regionCode };
  });
  return toTargetChains(targets, planId);
}
