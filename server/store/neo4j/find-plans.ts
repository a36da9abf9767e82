import { z } from 'zod';
import type { PlanId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { nullableColumn } from '../rows/column.ts';
import { designationRow, englishNameRow, focusRow, industryRow, promotionRow, targetRow } from '../rows/fact-rows.ts';
import { toPlan } from '../rows/from-rows.ts';
import { clauseRow, measureRow, planRow, sectionRow } from '../rows/node-rows.ts';
import type { Connection, Run } from './connection.ts';
import { type Reading, readWhole, toPlanDigest } from './read-whole.ts';

const planRows = z.object({
  plan: planRow,
  sections: z.array(sectionRow),
  measures: z.array(measureRow),
  clauses: z.array(clauseRow),
  designations: z.array(designationRow),
  focuses: z.array(focusRow),
  promotions: z.array(promotionRow),
  targets: z.array(targetRow),
  englishNames: z.array(englishNameRow),
  industries: z.array(industryRow),
});

/** Of a plan that an older version stored there is none. */
const digestRow = z.object({ plan: z.object({ digest: nullableColumn(z.string()) }) });

export function findPlans(connection: Connection, ids: readonly PlanId[]): Promise<readonly (Plan | null)[]> {
  return readWhole(connection, (run) => readPlans(run, ids));
}

/** The same within a transaction; whole if all are there and agree with their digests. */
export async function readPlans(run: Run, ids: readonly PlanId[]): Promise<Reading<readonly (Plan | null)[]>> {
  const rows = await run('find-plans', { ids: [...new Set(ids)] });
  const read = rows.map((row) => ({ plan: toPlan(planRows.parse(row)), digest: digestRow.parse(row).plan.digest }));
  const plans = new Map(read.map(({ plan }) => [plan.id, plan]));
  return {
    value: ids.map((id) => plans.get(id) ?? null),
    isWhole:
      ids.every((id) => plans.has(id)) &&
      read.every(({ plan, digest }) => digest === null || digest === toPlanDigest(plan)),
  };
}
