import { toDocNumber } from '../../domain/cited-number.ts';
import { requireNode, requireOutline } from '../require-node.ts';
import { requirePlans } from '../require-plans.ts';
import type { CitationResolvers, DocumentResolvers, PlanResolvers } from '../resolver-types.generated.ts';
import { toRegionNode } from '../to-api-node.ts';

export const planResolvers: PlanResolvers = {
  docNumber: async (plan, _, { loaders }) => toDocNumber(plan, await loaders.citedNumbers()),
  docNumberIsCited: async (plan, _, { loaders }) =>
    plan.docNumber === null && (await loaders.citedNumbers()).has(plan.id),
  issuerEn: ({ issuer }, _, { loaders }) => issuer && loaders.englishNames.load(issuer),
  region: ({ region }) => toRegionNode(region),
  zones: async ({ id }, _, context) => (await requireOutline(context, id)).zones,
  industries: async ({ id }, _, context) => (await requireOutline(context, id)).industries,
  targets: async ({ id }, _, context) => (await requireOutline(context, id)).targets,
  responsibilities: async ({ id }, _, context) => (await requireOutline(context, id)).responsibilities,
  document: ({ documentId }, _, context) => requireNode(context, documentId, 'document'),
  clauses: async ({ id }, _, context) => (await requireOutline(context, id)).clauses,
  sections: async ({ id }, _, context) => (await requireOutline(context, id)).sections,
  measures: async ({ id }, _, context) => (await requireOutline(context, id)).measures,
  basedOn: async (plan, _, context) => {
    const basedOn = (await context.loaders.basedOn()).filter(({ planId }) => planId === plan.id);
    return requirePlans(
      context,
      basedOn.map(({ basisId }) => basisId),
    );
  },
};

export const documentResolvers: DocumentResolvers = {
  titleEn: ({ title }, _, { loaders }) => loaders.englishNames.load(title),
};

export const citationResolvers: CitationResolvers = {
  isBasis: ({ role }) => role === 'basis',
};
