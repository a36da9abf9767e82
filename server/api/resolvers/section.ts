import { requireOutline } from '../require-node.ts';
import type { SectionResolvers } from '../resolver-types.generated.ts';

export const sectionResolvers: SectionResolvers = {
  clauses: async ({ id, planId }, _, context) => (await requireOutline(context, planId)).clausesOf.get(id) ?? [],
  measures: async ({ id, planId }, _, context) => (await requireOutline(context, planId)).measuresOf.get(id) ?? [],
};
