import { createMeasureLinkId } from '../../domain/ids.ts';
import type { Evidence } from '../../store/graph-store.ts';
import type { ApiContext } from '../api-context.ts';
import type { JudgedMeasureLink } from '../parents.ts';
import { requireNode, requireNodes } from '../require-node.ts';
import type { EvidenceResolvers, JudgedLinkResolvers, MeasureLinkResolvers } from '../resolver-types.generated.ts';

export const judgedLinkResolvers: JudgedLinkResolvers = {
  __resolveType: (link) => ('link' in link ? 'Evidence' : 'MeasureLink'),
};

export const measureLinkResolvers: MeasureLinkResolvers = {
  upper: ({ upperId }, _, context) => requireNode(context, upperId, 'measure'),
  lower: ({ lowerId }, _, context) => requireNode(context, lowerId, 'measure'),
  verdict: ({ judgement }) => judgement?.verdict ?? 'proposed',
  alsoThrough: listThrough,
  evidence: ({ id }, _, { loaders }) => loaders.evidence.load(id),
};

export const evidenceResolvers: EvidenceResolvers = {
  id: ({ link }) => link.id,
  kind: ({ link }) => link.kind,
  upper: ({ upper }, _, context) => requireNode(context, upper.id, 'clause'),
  lower: ({ lower }, _, context) => requireNode(context, lower.id, 'clause'),
  relation: ({ link }) => link.relation,
  score: ({ link }) => link.score,
  accepted: ({ link }) => link.accepted,
  aligned: ({ link }) => link.aligned,
  method: ({ link }) => link.method,
  explanation: ({ link }) => link.explanation,
  verdict: ({ link }) => link.judgement?.verdict ?? 'proposed',
  judgement: ({ link }) => link.judgement,
  measureLink: (evidence, _, context) => findMeasureLink(evidence, context),
  alsoThrough: async (evidence, _, context) => {
    const link = await findMeasureLink(evidence, context);
    return link ? listThrough(link, {}, context) : [];
  },
};

/** The link of the measures that the two passages stand in; null where one stands in none. */
async function findMeasureLink({ upper, lower }: Evidence, context: ApiContext): Promise<JudgedMeasureLink | null> {
  const [above, below] = await requireNodes(context, [upper.id, lower.id], 'clause');
  if (!above?.measureId || !below?.measureId) return null;
  return context.loaders.measureLinks.load(createMeasureLinkId(above.measureId, below.measureId));
}

async function listThrough({ id }: JudgedMeasureLink, _: unknown, context: ApiContext) {
  return requireNodes(context, await context.loaders.through.load(id), 'measure');
}
