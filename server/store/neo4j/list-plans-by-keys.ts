import type { PlanHeader } from '../../domain/plan.ts';
import { planLevels } from '../../domain/plan.ts';
import { toPlanHeader } from '../rows/from-rows.ts';
import { planRow } from '../rows/node-rows.ts';
import { unknownKey } from '../rows/to-plan-key-rows.ts';
import type { Connection } from './connection.ts';

export async function listPlansByKeys(connection: Connection, keys: readonly string[]): Promise<readonly PlanHeader[]> {
  const parameters = { levels: planLevels, keys: [unknownKey, ...keys] };
  const rows = await connection.read((run) => run('list-plans-by-keys', parameters));
  return rows.map(({ plan }) => toPlanHeader(planRow.parse(plan)));
}
