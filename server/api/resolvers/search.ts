import { findHighlights } from '../find-highlights.ts';
import { toCursor, toPageInfo } from '../page-cursor.ts';
import { requireAnyNode, requireNode } from '../require-node.ts';
import type {
  SearchConnectionResolvers,
  SearchHitResolvers,
  SimilarClauseResolvers,
} from '../resolver-types.generated.ts';

export const searchConnectionResolvers: SearchConnectionResolvers = {
  edges: ({ hits, offset, terms }) =>
    hits.map((hit, index) => ({ cursor: toCursor(offset + index), node: { ...hit, terms } })),
  pageInfo: ({ hits, offset, total }) => toPageInfo(offset, hits.length, total),
};

export const searchHitResolvers: SearchHitResolvers = {
  node: ({ id }, _, context) => requireAnyNode(context, id),
  plan: ({ planId }, _, context) => planId && requireNode(context, planId, 'plan'),
  measure: ({ measureId }, _, context) => measureId && requireNode(context, measureId, 'measure'),
  highlights: ({ text, terms }) => findHighlights(text, terms),
};

export const similarClauseResolvers: SimilarClauseResolvers = {
  clause: ({ id }, _, context) => requireNode(context, id, 'clause'),
};
