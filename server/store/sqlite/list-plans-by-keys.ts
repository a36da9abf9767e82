import { z } from 'zod';
import type { PlanHeader } from '../../domain/plan.ts';
import { planLevels } from '../../domain/plan.ts';
import type { SeenPlans } from '../graph-store.ts';
import { toPlanHeader } from '../rows/from-rows.ts';
import { planRow } from '../rows/node-rows.ts';
import { unknownKey } from '../rows/to-plan-key-rows.ts';
import { toSeenPlans } from '../to-seen-plans.ts';
import type { Connection } from './connection.ts';

const sql = `
  SELECT plan.*, document.sha256 FROM plan
  JOIN json_each(:levels) AS level ON level.value = plan.level
  JOIN document ON document.id = documentId
  WHERE :keys IS NULL
    OR plan.id IN (SELECT planId FROM planKey JOIN json_each(:keys) AS asked ON planKey.key = asked.value)
  ORDER BY level.key, regionCode, plan.id
`;

const seenRow = z.object({ sha256: z.string() });

export function listPlansByKeys(
  connection: Connection,
  keys: readonly string[] | null,
): { readonly plans: readonly PlanHeader[]; readonly seen: SeenPlans } {
  const rows = connection.all(sql, {
    levels: JSON.stringify(planLevels),
    keys: keys && JSON.stringify([unknownKey, ...keys]),
  });
  const plans = rows.map((row) => toPlanHeader(planRow.parse(row)));
  const versions = rows.map((row) => ({ ...planRow.parse(row), ...seenRow.parse(row) }));
  return { plans, seen: toSeenPlans(keys, versions) };
}

/** Whether what a reader was told still holds. */
export function holds(connection: Connection, seen: SeenPlans): boolean {
  return listPlansByKeys(connection, seen.keys).seen.digest === seen.digest;
}
