import { requireNode } from '../require-node.ts';
import type { ClauseResolvers } from '../resolver-types.generated.ts';

export const clauseResolvers: ClauseResolvers = {
  plan: ({ planId }, _, context) => requireNode(context, planId, 'plan'),
  measure: ({ measureId }, _, context) => measureId && requireNode(context, measureId, 'measure'),
};
