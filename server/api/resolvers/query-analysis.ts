import type { IndustryId, NodeId, PlanId, ZoneId } from '../../domain/ids.ts';
import { NotFoundError } from '../../errors.ts';
import { checkIds, checkRange } from '../check-arguments.ts';
import { findMatrix, mostPlans } from '../find-matrix.ts';
import { toOffset } from '../page-cursor.ts';
import { requireAnyNode, requireNode } from '../require-node.ts';
import type { QueryResolvers } from '../resolver-types.generated.ts';

/** Questions about the whole graph. An id that there is none of is an error here, for it would look like an answer. */
export const analysisQueries = {
  gaps: async (_, { planId, direction, otherId }, context) => {
    const [plan, other] = await Promise.all([
      requireNode(context, planId as PlanId, 'plan'),
      otherId ? requireNode(context, otherId as PlanId, 'plan') : null,
    ]);
    const query = { planId: plan.id, direction: direction ?? 'down', otherId: other?.id ?? null };
    return { ...(await context.store.findGaps(query)), planId: plan.id };
  },
  coverage: async (_, args, { store }) => {
    const planId = args.planId as PlanId;
    const coverage = await store.findCoverage(planId);
    if (coverage === null) throw new NotFoundError('plan', planId);
    return { ...coverage, planId };
  },
  overlaps: async (_, args, { store }) => {
    const offset = toOffset(args.after);
    const page = await store.findOverlaps({
      planIds: checkIds<PlanId>('plans', args.plans, mostPlans),
      industryId: (args.industryId ?? null) as IndustryId | null,
      zoneId: (args.zoneId ?? null) as ZoneId | null,
      origin: args.origin ?? null,
      minScore: checkRange('minScore', args.minScore ?? 0, 0, 1),
      limit: checkRange('first', args.first ?? 20, 1, 100),
      offset,
    });
    return { ...page, offset };
  },
  matrix: (_, { kind, plans }, context) => findMatrix(context, kind, checkIds<PlanId>('plans', plans, mostPlans)),
  targetsAlong: async (_, args, context) => {
    const plan = await requireNode(context, args.planId as PlanId, 'plan');
    return context.store.findTargetChains(plan.id);
  },
  neighbours: async (_, args, context) => {
    const limit = checkRange('first', args.first ?? 50, 1, 200);
    const offset = toOffset(args.after);
    const { id } = await requireAnyNode(context, args.id as NodeId);
    const [relations, direction] = [args.relations ?? [], args.direction ?? 'both'];
    return { ...(await context.store.findNeighbours({ id, relations, direction, limit, offset })), offset };
  },
  neighbourCounts: async (_, args, context) => {
    const { id } = await requireAnyNode(context, args.id as NodeId);
    const page = await context.store.findNeighbours({ id, relations: [], direction: 'both', limit: 0, offset: 0 });
    return page.counts;
  },
  path: async (_, args, context) => {
    const depth = checkRange('maxDepth', args.maxDepth ?? 6, 1, 8);
    const [from, to] = await Promise.all([args.from, args.to].map((id) => requireAnyNode(context, id as NodeId)));
    const ends = { fromId: from?.id ?? (args.from as NodeId), toId: to?.id ?? (args.to as NodeId) };
    return context.store.findPath({ ...ends, by: args.kind ?? 'length', depth, relations: args.relations ?? [] });
  },
} satisfies QueryResolvers;
