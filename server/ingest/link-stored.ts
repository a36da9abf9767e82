import type { LinkSet } from '../domain/link.ts';
import { resolveBasedOn } from '../link/citations.ts';
import { findKin, listPlanKeys } from '../link/link-corpus.ts';
import { linkPlans } from '../link/link-plans.ts';
import type { GraphStore } from '../store/graph-store.ts';

/**
 * Links again all that is stored, with today's linker, and puts the result in place of the old links in one
 * transaction. What people judged stays. `onPair` hears of each pair of plans done and of how many there are.
 * Returns the links found.
 */
export async function linkStored(
  store: GraphStore,
  onPair: (done: number, total: number) => void = () => {},
): Promise<LinkSet> {
  const headers = await store.listPlans();
  const kin = findKin(headers, []);
  const ids = [...new Set(kin.flatMap(({ upper, lower }) => [upper.id, lower.id]))];
  const trees = new Map((await store.findPlans(ids)).map((plan, i) => [ids[i], plan]));
  const pairs = kin.flatMap(({ upper, lower, kind }, done) => {
    const upperPlan = trees.get(upper.id);
    const lowerPlan = trees.get(lower.id);
    const links = upperPlan && lowerPlan ? [linkPlans(upperPlan, lowerPlan, kind)] : [];
    onPair(done + 1, kin.length);
    return links;
  });
  const links = {
    planKeys: listPlanKeys(headers),
    basedOn: resolveBasedOn(headers),
    clauseLinks: pairs.flatMap((pair) => pair.clauseLinks),
    measureLinks: pairs.flatMap((pair) => pair.measureLinks),
  };
  await store.replaceLinks(links);
  return links;
}
