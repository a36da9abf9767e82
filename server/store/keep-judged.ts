import type { LinkSet } from '../domain/link.ts';

/** `links` and, of the judged links stored before, those that it does not hold. */
export function keepJudged(links: LinkSet, judged: Pick<LinkSet, 'clauseLinks' | 'measureLinks'>): LinkSet {
  const clauseLinkIds = new Set(links.clauseLinks.map(({ id }) => id));
  const measureLinkIds = new Set(links.measureLinks.map(({ id }) => id));
  return {
    ...links,
    clauseLinks: [...links.clauseLinks, ...judged.clauseLinks.filter(({ id }) => !clauseLinkIds.has(id))],
    measureLinks: [...links.measureLinks, ...judged.measureLinks.filter(({ id }) => !measureLinkIds.has(id))],
  };
}
