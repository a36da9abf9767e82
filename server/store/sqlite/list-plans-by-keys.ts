import type { PlanHeader } from '../../domain/plan.ts';
import { planLevels } from '../../domain/plan.ts';
import { toPlanHeader } from '../rows/from-rows.ts';
import { planRow } from '../rows/node-rows.ts';
import { unknownKey } from '../rows/to-plan-key-rows.ts';
import type { Connection } from './connection.ts';

const sql = `
  SELECT plan.* FROM plan JOIN json_each(:levels) AS level ON level.value = plan.level
  WHERE plan.id IN (SELECT planId FROM planKey JOIN json_each(:keys) AS asked ON planKey.key = asked.value)
  ORDER BY level.key, regionCode, plan.id
`;

export function listPlansByKeys(connection: Connection, keys: readonly string[]): readonly PlanHeader[] {
  const parameters = { levels: JSON.stringify(planLevels), keys: JSON.stringify([unknownKey, ...keys]) };
  return connection.all(sql, parameters).map((row) => toPlanHeader(planRow.parse(row)));
}
