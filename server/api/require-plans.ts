import type { PlanId } from '../domain/ids.ts';
import { planLevels } from '../domain/plan.ts';
import { compareText } from '../store/compare-text.ts';
import type { ApiContext } from './api-context.ts';
import type { PlanNode } from './parents.ts';
import { requireNode } from './require-node.ts';

/** These plans, each once, in the order in which the store lists all. Throws NotFoundError if one is gone. */
export async function requirePlans(context: ApiContext, ids: readonly PlanId[]): Promise<readonly PlanNode[]> {
  const plans = await Promise.all([...new Set(ids)].map((id) => requireNode(context, id, 'plan')));
  return plans.toSorted(comparePlans);
}

function comparePlans(a: PlanNode, b: PlanNode): number {
  return (
    planLevels.indexOf(a.level) - planLevels.indexOf(b.level) ||
    compareText(a.region.code, b.region.code) ||
    compareText(a.id, b.id)
  );
}
