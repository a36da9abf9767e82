import type { AppliesIn, LinkSet, PlanKeys } from '../domain/link.ts';
import type { Plan, PlanHeader } from '../domain/plan.ts';
import { findAppliesIn } from './applies-in.ts';
import { resolveBasedOn } from './citations.ts';
import { findKinship, type Kinship, toLinkKeys } from './kinship.ts';
import { linkPlans } from './link-plans.ts';

/** The pairs of plans that are to be linked when `added` join `stored`: added with added and with stored ones. */
export function findKin<P extends PlanHeader>(added: readonly P[], stored: readonly P[]): readonly Kinship<P>[] {
  return added.flatMap((plan, i) =>
    [...added.slice(i + 1), ...stored].flatMap((other) => findKinship(plan, other) ?? []),
  );
}

/**
 * All links of the added plans with each other and with stored ones. `stored` are the headers of the other plans
 * and `kin` the whole plans of the pairs that `findKin` named.
 */
export function linkAdded(
  added: readonly Plan[],
  stored: readonly PlanHeader[],
  kin: readonly Kinship<Plan>[],
): LinkSet {
  const pairs = kin.map(({ upper, lower, kind }) => linkPlans(upper, lower, kind));
  const addedIds = new Set(added.map((plan) => plan.id));
  return {
    planKeys: listPlanKeys(added),
    appliesIn: listAppliesIn(added, kin),
    basedOn: resolveBasedOn([...added, ...stored]).filter(
      ({ planId, basisId }) => addedIds.has(planId) || addedIds.has(basisId),
    ),
    clauseLinks: pairs.flatMap((pair) => pair.clauseLinks),
    measureLinks: pairs.flatMap((pair) => pair.measureLinks),
  };
}

/** The keys by which each of these plans is found when another may be its kin. */
export function listPlanKeys(plans: readonly PlanHeader[]): readonly PlanKeys[] {
  return plans.map((plan) => ({ planId: plan.id, keys: toLinkKeys(plan).held }));
}

/** Where measures apply: in the zones of their own plan, for `plans`, and in those of the upper plans of `kin`. */
export function listAppliesIn(plans: readonly Plan[], kin: readonly Kinship<Plan>[]): readonly AppliesIn[] {
  return [
    ...plans.flatMap((plan) => findAppliesIn(plan, plan)),
    ...kin.flatMap(({ kind, upper, lower }) => (kind === 'cascade' ? findAppliesIn(lower, upper) : [])),
  ];
}
