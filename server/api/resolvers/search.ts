import { findHighlights } from '../find-highlights.ts';
import { requireNode } from '../require-node.ts';
import type { SearchConnectionResolvers, SearchHitResolvers } from '../resolver-types.generated.ts';
import { toCursor } from '../search-cursor.ts';

export const searchConnectionResolvers: SearchConnectionResolvers = {
  edges: ({ hits, offset, terms }) =>
    hits.map((hit, index) => ({ cursor: toCursor(offset + index), node: { ...hit, terms } })),
  pageInfo: ({ hits, offset, total }) => {
    const end = offset + hits.length;
    return { hasNextPage: end < total, endCursor: hits.length === 0 ? null : toCursor(end - 1) };
  },
};

export const searchHitResolvers: SearchHitResolvers = {
  plan: ({ planId }, _, context) => requireNode(context, planId, 'plan'),
  measure: ({ measureId }, _, context) => measureId && requireNode(context, measureId, 'measure'),
  highlights: ({ text, terms }) => findHighlights(text, terms),
};
