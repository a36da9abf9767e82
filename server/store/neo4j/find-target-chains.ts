import type { PlanId } from '../../domain/ids.ts';
import { placedTargetRow } from '../rows/analysis-rows.ts';
import { toStoredTarget } from '../rows/to-facts.ts';
import { type TargetChain, toTargetChains } from '../target-chains.ts';
import type { Connection } from './connection.ts';

export async function findTargetChains(connection: Connection, planId: PlanId): Promise<readonly TargetChain[]> {
  const rows = await connection.read((run) => run('find-target-chains', { planId }));
  const targets = rows.map((row) => {
    const { level, regionCode, ...target } = placedTargetRow.parse(row.target);
    return { target: toStoredTarget(target), position: target.position, level, regionCode };
  });
  return toTargetChains(targets, planId);
}
