import { verdicts } from '../../domain/link.ts';
import { toKeyCursor } from '../key-cursor.ts';
import type {
  JudgementConnectionResolvers,
  JudgementEdgeResolvers,
  ReviewEdgeResolvers,
  ReviewQueueResolvers,
  SavedViewResolvers,
} from '../resolver-types.generated.ts';

export const reviewQueueResolvers: ReviewQueueResolvers = {
  edges: ({ links }) => links,
  pageInfo: ({ links, hasNextPage }) => {
    const last = links.at(-1);
    return { hasNextPage, endCursor: last ? toKeyCursor(last.link.id, last.link.score) : null };
  },
  progress: ({ counts }) => {
    const [proposed = 0, accepted = 0, rejected = 0, unsure = 0] = verdicts.map((verdict) => counts[verdict] ?? 0);
    return { proposed, accepted, rejected, unsure };
  },
};

export const reviewEdgeResolvers: ReviewEdgeResolvers = {
  cursor: ({ link }) => toKeyCursor(link.id, link.score),
  node: (evidence) => evidence,
};

export const judgementConnectionResolvers: JudgementConnectionResolvers = {
  edges: ({ judgements }) => judgements,
  pageInfo: ({ judgements, hasNextPage }) => {
    const last = judgements.at(-1);
    return { hasNextPage, endCursor: last ? toKeyCursor(last.linkId) : null };
  },
};

export const judgementEdgeResolvers: JudgementEdgeResolvers = {
  cursor: ({ linkId }) => toKeyCursor(linkId),
  link: ({ linkId }, _, { loaders }) => loaders.links.load(linkId),
  node: ({ judgement }) => judgement,
};

export const savedViewResolvers: SavedViewResolvers = {
  id: ({ name }) => name,
};
