import type { MeasureLinkId, NodeId, PlanId } from '../../domain/ids.ts';
import { toSearchTerms } from '../../store/search/search-terms.ts';
import { checkRange, checkText } from '../check-arguments.ts';
import { toOffset } from '../page-cursor.ts';
import type { QueryResolvers } from '../resolver-types.generated.ts';

/** More than a browser draws legibly, and little enough to send. */
const cascadeLinkLimit = 2000;

/** Arguments with a default may still be given as null, which means the default too. */
export const queryResolvers: QueryResolvers = {
  plans: async (_, { level }, { store }) => {
    const plans = await store.listPlans();
    return plans.filter((plan) => !level || plan.level === level).map((plan) => ({ type: 'plan', ...plan }));
  },
  plan: async (_, { id }, { loaders }) => {
    const node = await loaders.nodes.load(id as PlanId);
    return node?.type === 'plan' ? node : null;
  },
  node: (_, { id }, { loaders }) => loaders.nodes.load(id as NodeId),
  search: async (_, args, { store, thesaurus }) => {
    const terms = toSearchTerms(checkText('text', args.text, 200), thesaurus);
    const limit = checkRange('first', args.first ?? 20, 1, 100);
    const offset = toOffset(args.after);
    return { ...(await store.search({ terms, types: args.types ?? [], limit, offset })), offset, terms };
  },
  similar: (_, args, { searchByMeaning }) =>
    searchByMeaning(checkText('text', args.text, 500), checkRange('first', args.first ?? 20, 1, 100)),
  cascade: (_, args, { store }) =>
    store.findCascade({
      id: args.id as NodeId,
      direction: args.direction ?? 'down',
      depth: checkRange('depth', args.depth ?? 3, 1, 8),
      minScore: checkRange('minScore', args.minScore ?? 0, 0, 1),
      limit: cascadeLinkLimit,
    }),
  measureLink: (_, { id }, { loaders }) => loaders.measureLinks.load(id as MeasureLinkId),
  counts: (_, __, { store }) => store.count(),
  statistics: (_, __, { store }) => store.findStatistics(),
};
