import { toSearchWords } from '../../store/search/fold-text.ts';
import { findHighlights } from '../find-highlights.ts';
import { requireNode } from '../require-node.ts';
import type { SearchConnectionResolvers, SearchHitResolvers } from '../resolver-types.generated.ts';
import { toCursor } from '../search-cursor.ts';

export const searchConnectionResolvers: SearchConnectionResolvers = {
  edges: ({ hits, offset, text }) => {
    const words = toSearchWords(text);
    return hits.map((hit, index) => ({ cursor: toCursor(offset + index), node: { ...hit, words } }));
  },
  pageInfo: ({ hits, offset, total }) => {
    const end = offset + hits.length;
    return { hasNextPage: end < total, endCursor: hits.length === 0 ? null : toCursor(end - 1) };
  },
};

export const searchHitResolvers: SearchHitResolvers = {
  plan: ({ planId }, _, context) => requireNode(context, planId, 'plan'),
  measure: ({ measureId }, _, context) => measureId && requireNode(context, measureId, 'measure'),
  highlights: ({ text, words }) => findHighlights(text, words),
};
