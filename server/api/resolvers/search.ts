import type { ApiContext } from '../api-context.ts';
import { findHighlights } from '../find-highlights.ts';
import { toCursor, toPageInfo } from '../page-cursor.ts';
import type { SearchFinding } from '../parents.ts';
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
  textEn: (hit, _, context) => findEnglish(hit, context),
  highlightsEn: async (hit, _, context) => {
    const english = await findEnglish(hit, context);
    return english === null ? [] : findHighlights(english, hit.terms);
  },
};

export const similarClauseResolvers: SimilarClauseResolvers = {
  clause: ({ id }, _, context) => requireNode(context, id, 'clause'),
};

async function findEnglish({ id, type }: SearchFinding, context: ApiContext): Promise<string | null> {
  switch (type) {
    case 'clause':
      return (await requireNode(context, id, type)).textEn;
    case 'zone':
    case 'industry':
      return (await requireNode(context, id, type)).nameEn;
    default:
      return (await requireNode(context, id, type)).titleEn;
  }
}
