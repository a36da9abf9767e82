import type { LinkSet } from '../domain/link.ts';
import type { Plan } from '../domain/plan.ts';
import { findKin, gatherLinks } from '../link/link-corpus.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { findMeanings } from './find-meanings.ts';
import { indexMeanings } from './index-meanings.ts';
import { type LinkPairsOptions, linkPairs } from './link-pairs.ts';
import type { LinkingOptions } from './linking-options.ts';
import { loadLinker } from './load-linker.ts';

export interface LinkStoredOptions extends LinkPairsOptions, LinkingOptions {}

/**
 * Links again all that is stored, with today's linker, and puts the result in place of the old links in one
 * transaction. What people judged stays. `onPair` hears of each pair of plans done and of how many there are; aborted,
 * it leaves the store as it was. Where a document is stored meanwhile it begins again. Returns the links found.
 */
export async function linkStored(store: GraphStore, options: LinkStoredOptions = {}): Promise<LinkSet> {
  for (;;) {
    const { plans: headers, seen } = await store.listPlansByKeys(null);
    const plans = (await store.findPlans(headers.map(({ id }) => id))).filter((plan) => plan !== null);
    const links = await linkAll(plans, options);
    if (!(await store.replaceLinks(links, seen))) continue;
    if (options.embedder) await indexMeanings(store, options.embedder.model, plans);
    return links;
  }
}

async function linkAll(
  plans: readonly Plan[],
  { linker = loadLinker(), embedder = null, ...options }: LinkStoredOptions,
): Promise<LinkSet> {
  const kin = findKin(plans, []);
  const meanings = embedder && (await findMeanings(embedder, plans));
  return gatherLinks(plans, [], kin, await linkPairs(kin, linker, meanings, options));
}
