import type { ComparisonResolvers, PassageComparisonResolvers } from '../resolver-types.generated.ts';

export const comparisonResolvers: ComparisonResolvers = {
  relation: ({ link, pairs }) => {
    if (link) return 'link' in link ? link.link.relation : link.relation;
    return pairs[0]?.relation ?? null;
  },
};

export const passageComparisonResolvers: PassageComparisonResolvers = {
  isLinked: ({ link }) => link !== null,
};
