import { requireNode } from '../require-node.ts';
import { requirePlans } from '../require-plans.ts';
import type { CascadeNodeResolvers, CascadeResolvers } from '../resolver-types.generated.ts';

export const cascadeResolvers: CascadeResolvers = {
  roots: ({ roots }, _, context) => Promise.all(roots.map((id) => requireNode(context, id, 'measure'))),
  nodes: ({ measures }) => measures,
  edges: ({ links }) => links,
  plans: async ({ measures }, _, context) => {
    const nodes = await Promise.all(measures.map(({ id }) => requireNode(context, id, 'measure')));
    return requirePlans(
      context,
      nodes.map(({ planId }) => planId),
    );
  },
};

export const cascadeNodeResolvers: CascadeNodeResolvers = {
  measure: ({ id }, _, context) => requireNode(context, id, 'measure'),
};
