import { z } from 'zod';
import type { PlanId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { designationRow, focusRow, industryRow, promotionRow, targetRow } from '../rows/fact-rows.ts';
import { toPlan } from '../rows/from-rows.ts';
import { clauseRow, measureRow, planRow, sectionRow } from '../rows/node-rows.ts';
import type { Connection } from './connection.ts';

const planRows = z.object({
  plan: planRow,
  sections: z.array(sectionRow),
  measures: z.array(measureRow),
  clauses: z.array(clauseRow),
  designations: z.array(designationRow),
  focuses: z.array(focusRow),
  promotions: z.array(promotionRow),
  targets: z.array(targetRow),
  industries: z.array(industryRow),
});

export async function findPlans(connection: Connection, ids: readonly PlanId[]): Promise<readonly (Plan | null)[]> {
  const rows = await connection.read((run) => run('find-plans', { ids: [...new Set(ids)] }));
  const plans = new Map(rows.map((row) => toPlan(planRows.parse(row))).map((plan) => [plan.id, plan]));
  return ids.map((id) => plans.get(id) ?? null);
}
