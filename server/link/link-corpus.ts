import type { AppliesIn, LinkSet, PlanKeys } from '../domain/link.ts';
import type { Plan, PlanHeader } from '../domain/plan.ts';
import { findAppliesIn } from './applies-in.ts';
import { resolveBasedOn } from './citations.ts';
import { findKinship, type Kinship, toLinkKeys } from './kinship.ts';
import type { PairLinks } from './link-plans.ts';

/**
 * The pairs of plans that are to be linked when `added` join `stored`: added with added and with stored ones. An index
 * over the link keys finds them, so that the cost grows with the plans and their kin.
 */
export function findKin<P extends PlanHeader>(added: readonly P[], stored: readonly P[]): readonly Kinship<P>[] {
  const all = [...added, ...stored];
  const holders = new Map<string, number[]>();
  for (const [i, plan] of all.entries()) {
    for (const key of toLinkKeys(plan).held) {
      const list = holders.get(key);
      if (list) list.push(i);
      else holders.set(key, [i]);
    }
  }
  return added.flatMap((plan, i) => {
    const near = new Set(toLinkKeys(plan).sought.flatMap((key) => holders.get(key) ?? []));
    return [...near]
      .filter((j) => j > i)
      .sort((a, b) => a - b)
      .flatMap((j) => {
        const other = all[j];
        return other ? (findKinship(plan, other) ?? []) : [];
      });
  });
}

/**
 * All links of the added plans with each other and with stored ones. `stored` are the headers of the other plans, `kin`
 * the whole plans of the pairs that `findKin` named, and `pairs` the links of each.
 */
export function gatherLinks(
  added: readonly Plan[],
  stored: readonly PlanHeader[],
  kin: readonly Kinship<Plan>[],
  pairs: readonly PairLinks[],
): LinkSet {
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
