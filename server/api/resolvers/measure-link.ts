import { requireNode } from '../require-node.ts';
import type { EvidenceResolvers, MeasureLinkResolvers } from '../resolver-types.generated.ts';

export const measureLinkResolvers: MeasureLinkResolvers = {
  upper: ({ upperId }, _, context) => requireNode(context, upperId, 'measure'),
  lower: ({ lowerId }, _, context) => requireNode(context, lowerId, 'measure'),
  verdict: ({ judgement }) => judgement?.verdict ?? 'proposed',
  evidence: ({ id }, _, { loaders }) => loaders.evidence.load(id),
};

export const evidenceResolvers: EvidenceResolvers = {
  id: ({ link }) => link.id,
  upper: ({ upper }, _, context) => requireNode(context, upper.id, 'clause'),
  lower: ({ lower }, _, context) => requireNode(context, lower.id, 'clause'),
  relation: ({ link }) => link.relation,
  score: ({ link }) => link.score,
  accepted: ({ link }) => link.accepted,
  aligned: ({ link }) => link.aligned,
  method: ({ link }) => link.method,
  explanation: ({ link }) => link.explanation,
  verdict: ({ link }) => link.judgement?.verdict ?? 'proposed',
};
