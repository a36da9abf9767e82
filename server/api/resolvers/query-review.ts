import type { ClauseLinkId, PlanId } from '../../domain/ids.ts';
import { checkIds, checkRange } from '../check-arguments.ts';
import { mostPlans } from '../find-matrix.ts';
import { mostLinks } from '../judge-links.ts';
import { fromKeyCursor } from '../key-cursor.ts';
import type { LinkId } from '../parents.ts';
import type { QueryResolvers } from '../resolver-types.generated.ts';

/** What people said, what is left to say, and who asks. */
export const reviewQueries = {
  links: (_, args, { loaders }) => {
    const ids = checkIds<LinkId>('ids', args.ids, mostLinks);
    return Promise.all(ids.map((id) => loaders.links.load(id)));
  },
  reviewQueue: async (_, args, { store }) => {
    const first = checkRange('first', args.first ?? 20, 1, 100);
    const page = await store.findReviewQueue({
      kind: args.kind ?? null,
      planIds: checkIds<PlanId>('plans', args.plans, mostPlans),
      minScore: checkRange('minScore', args.minScore ?? 0, 0, 1),
      maxScore: checkRange('maxScore', args.maxScore ?? 1, 0, 1),
      around: checkRange('around', args.around ?? 0.4, 0, 1),
      after: fromKeyCursor<ClauseLinkId>(args.after),
      limit: first + 1,
    });
    return { ...page, links: page.links.slice(0, first), hasNextPage: page.links.length > first };
  },
  judgements: async (_, args, { store }) => {
    const first = checkRange('first', args.first ?? 20, 1, 100);
    const found = await store.listJudgements(fromKeyCursor(args.after)?.linkId ?? null, first + 1);
    return { judgements: found.slice(0, first), hasNextPage: found.length > first };
  },
  views: (_, __, { store }) => store.listViews(),
  view: async (_, { id }, { store }) => (await store.listViews()).find(({ name }) => name === id) ?? null,
  viewer: (_, __, { editor }) => editor,
} satisfies QueryResolvers;
