import type { LinkSet } from '../domain/link.ts';
import type { PlanHeader } from '../domain/plan.ts';
import { resolveBasedOn } from '../link/citations.ts';
import type { Embedder } from '../link/embedder.ts';
import { findKin, listAppliesIn, listPlanKeys } from '../link/link-corpus.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { type LinkPairsOptions, linkPairs } from './link-pairs.ts';

export interface LinkStoredOptions extends LinkPairsOptions {
  /** As in `LoadOptions`. */
  readonly embedder?: Embedder | null;
}

/**
 * Links again all that is stored, with today's linker, and puts the result in place of the old links in one
 * transaction. What people judged stays. `onPair` hears of each pair of plans done and of how many there are; aborted,
 * it leaves the store as it was. Where a document is stored meanwhile it begins again. Returns the links found.
 */
export async function linkStored(store: GraphStore, options: LinkStoredOptions = {}): Promise<LinkSet> {
  for (;;) {
    const { plans, seen } = await store.listPlansByKeys(null);
    const links = await linkAll(store, plans, options);
    if (await store.replaceLinks(links, seen)) return links;
  }
}

async function linkAll(
  store: GraphStore,
  headers: readonly PlanHeader[],
  options: LinkStoredOptions,
): Promise<LinkSet> {
  const kin = findKin(headers, []);
  const plans = (await store.findPlans(headers.map(({ id }) => id))).filter((plan) => plan !== null);
  const trees = new Map(plans.map((plan) => [plan.id, plan]));
  const whole = kin.flatMap(({ kind, ...ends }) => {
    const upper = trees.get(ends.upper.id);
    const lower = trees.get(ends.lower.id);
    return upper && lower ? [{ kind, upper, lower }] : [];
  });
  const pairs = await linkPairs(whole, options);
  return {
    planKeys: listPlanKeys(headers),
    basedOn: resolveBasedOn(headers),
    appliesIn: listAppliesIn(plans, whole),
    clauseLinks: pairs.flatMap((pair) => pair.clauseLinks),
    measureLinks: pairs.flatMap((pair) => pair.measureLinks),
  };
}
