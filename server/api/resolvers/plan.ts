import type { BasedOn } from '../../domain/link.ts';
import type { ApiContext } from '../api-context.ts';
import type { PlanNode } from '../parents.ts';
import { requireNode, requireOutline } from '../require-node.ts';
import { requirePlans } from '../require-plans.ts';
import type { CitationResolvers, PlanResolvers } from '../resolver-types.generated.ts';

export const planResolvers: PlanResolvers = {
  docNumber: async (plan, _, context) => plan.docNumber ?? (await findCitedNumber(plan, context)),
  docNumberIsCited: async (plan, _, context) =>
    plan.docNumber === null && (await findCitedNumber(plan, context)) !== null,
  document: ({ documentId }, _, context) => requireNode(context, documentId, 'document'),
  clauses: async ({ id }, _, context) => (await requireOutline(context, id)).clauses,
  sections: async ({ id }, _, context) => (await requireOutline(context, id)).sections,
  measures: async ({ id }, _, context) => (await requireOutline(context, id)).measures,
  basedOn: async (plan, _, context) => {
    const citations = await listCitations(context, ({ planId }) => planId === plan.id);
    return requirePlans(
      context,
      citations.map(({ basisId }) => basisId),
    );
  },
};

export const citationResolvers: CitationResolvers = {
  isBasis: ({ role }) => role === 'basis',
};

/** The number that the first plan to cite this one gives it; a text may leave out its own. */
async function findCitedNumber(plan: PlanNode, context: ApiContext): Promise<string | null> {
  const citations = await listCitations(context, ({ basisId }) => basisId === plan.id);
  return citations.find(({ docNumber }) => docNumber !== null)?.docNumber ?? null;
}

async function listCitations({ loaders }: ApiContext, isWanted: (basedOn: BasedOn) => boolean) {
  return (await loaders.basedOn()).filter(isWanted);
}
