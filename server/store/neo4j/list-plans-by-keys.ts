import { z } from 'zod';
import type { PlanHeader } from '../../domain/plan.ts';
import { planLevels } from '../../domain/plan.ts';
import type { SeenPlans } from '../graph-store.ts';
import { toPlanHeader } from '../rows/from-rows.ts';
import { planRow } from '../rows/node-rows.ts';
import { unknownKey } from '../rows/to-plan-key-rows.ts';
import { toSeenPlans } from '../to-seen-plans.ts';
import type { Connection, Run } from './connection.ts';

const seenRow = z.object({ plan: planRow, sha256: z.string() });

export function listPlansByKeys(
  connection: Connection,
  keys: readonly string[] | null,
): Promise<{ readonly plans: readonly PlanHeader[]; readonly seen: SeenPlans }> {
  return connection.read((run) => read(run, keys));
}

/** Whether what a reader was told still holds. */
export async function holds(run: Run, seen: SeenPlans): Promise<boolean> {
  return (await read(run, seen.keys)).seen.digest === seen.digest;
}

async function read(run: Run, keys: readonly string[] | null) {
  const answer = keys
    ? await run('list-plans-by-keys', { levels: planLevels, keys: [unknownKey, ...keys] })
    : await run('list-plans', { levels: planLevels });
  const rows = answer.map((row) => seenRow.parse(row));
  const versions = rows.map(({ plan: { id, documentId, abstractSha256 }, sha256 }) => {
    return { id, documentId, abstractSha256, sha256 };
  });
  return { plans: rows.map(({ plan }) => toPlanHeader(plan)), seen: toSeenPlans(keys, versions) };
}
