import type { PlanHeader } from '../../domain/plan.ts';
import { planLevels } from '../../domain/plan.ts';
import { toPlanHeader } from '../rows/from-rows.ts';
import { planRow } from '../rows/node-rows.ts';
import type { Connection } from './connection.ts';

export async function listPlans(connection: Connection): Promise<readonly PlanHeader[]> {
  const rows = await connection.read((run) => run('list-plans', { levels: planLevels }));
  return rows.map(({ plan }) => toPlanHeader(planRow.parse(plan)));
}
