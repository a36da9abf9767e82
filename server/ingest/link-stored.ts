import type { LinkSet } from '../domain/link.ts';
import { resolveBasedOn } from '../link/citations.ts';
import { findKin } from '../link/link-corpus.ts';
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
  const basedOn = resolveBasedOn(headers);
  const clauseLinks: LinkSet['clauseLinks'][number][] = [];
  const measureLinks: LinkSet['measureLinks'][number][] = [];
  for (const [done, { upper, lower, kind }] of kin.entries()) {
    const [upperPlan, lowerPlan] = await store.findPlans([upper.id, lower.id]);
    if (!upperPlan || !lowerPlan) continue;
    const found = linkPlans(upperPlan, lowerPlan, kind);
    clauseLinks.push(...found.clauseLinks);
    measureLinks.push(...found.measureLinks);
    onPair(done + 1, kin.length);
  }
  const links = { basedOn, clauseLinks, measureLinks };
  await store.replaceLinks(links);
  return links;
}
