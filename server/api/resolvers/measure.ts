import { requireNode, requireNodes, requireOutline } from '../require-node.ts';
import type { MeasureResolvers } from '../resolver-types.generated.ts';

export const measureResolvers: MeasureResolvers = {
  plan: ({ planId }, _, context) => requireNode(context, planId, 'plan'),
  clauses: async ({ id, planId }, _, context) => (await requireOutline(context, planId)).clausesOf.get(id) ?? [],
  zones: async ({ id }, _, context) => {
    const appliesIn = (await context.loaders.appliesIn()).get(id) ?? [];
    return requireNodes(context, [...new Set(appliesIn.map(({ zoneId }) => zoneId))], 'zone');
  },
  industries: async ({ id, planId }, _, context) => {
    const { industries, industriesOf } = await requireOutline(context, planId);
    const named = industriesOf.get(id);
    return industries.filter((industry) => named?.has(industry.id));
  },
  targets: async ({ id, planId }, _, context) =>
    (await requireOutline(context, planId)).targets.filter(({ ownerId }) => ownerId === id),
  responsibilities: async ({ id, planId }, _, context) =>
    (await requireOutline(context, planId)).responsibilities.filter(({ measureId }) => measureId === id),
};
