import type { PlanHeader } from '../../domain/plan.ts';
import { planLevels } from '../../domain/plan.ts';
import { toPlanHeader } from '../rows/from-rows.ts';
import { planRow } from '../rows/node-rows.ts';
import type { Connection } from './connection.ts';

const sql = `
  SELECT plan.* FROM plan JOIN json_each(:levels) AS level ON level.value = plan.level
  ORDER BY level.key, regionCode, plan.id
`;

export function listPlans(connection: Connection): readonly PlanHeader[] {
  return connection.all(sql, { levels: JSON.stringify(planLevels) }).map((row) => toPlanHeader(planRow.parse(row)));
}
