import { requireNode, requireOutline } from '../require-node.ts';
import type { MeasureResolvers } from '../resolver-types.generated.ts';

export const measureResolvers: MeasureResolvers = {
  plan: ({ planId }, _, context) => requireNode(context, planId, 'plan'),
  clauses: async ({ id, planId }, _, context) => (await requireOutline(context, planId)).clausesOf.get(id) ?? [],
};
