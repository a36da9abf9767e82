import { type ClauseId, type ClauseLinkId, createClauseLinkId } from '../domain/ids.ts';
import type { LinkSet } from '../domain/link.ts';
import type { JudgedLinkId } from './graph-store.ts';

/** For each clause that goes, the one that says the same in its place: of an abstract, the official text's. */
export type ClauseSuccessors = ReadonlyMap<ClauseId, ClauseId>;

/** The links with the successors at their ends. What was aligned was another wording. */
export function moveLinks(
  { clauseLinks, measureLinks }: Pick<LinkSet, 'clauseLinks' | 'measureLinks'>,
  successors: ClauseSuccessors,
): Pick<LinkSet, 'clauseLinks' | 'measureLinks'> {
  return {
    clauseLinks: clauseLinks.map((link) => {
      const upperId = successors.get(link.upperId) ?? link.upperId;
      const lowerId = successors.get(link.lowerId) ?? link.lowerId;
      if (upperId === link.upperId && lowerId === link.lowerId) return link;
      return { ...link, id: createClauseLinkId(upperId, lowerId), upperId, lowerId, aligned: [] };
    }),
    measureLinks: measureLinks.map((link) => ({
      ...link,
      clauseLinkIds: link.clauseLinkIds.map((id) => moveLinkId(id, successors)),
    })),
  };
}

/** Which of all judgements go, and which come in their place; what was said of the successors themselves stays. */
export function moveJudgements(
  judgements: readonly JudgedLinkId[],
  successors: ClauseSuccessors,
): { readonly gone: readonly string[]; readonly moved: readonly JudgedLinkId[] } {
  const judged = new Set<string>(judgements.map(({ linkId }) => linkId));
  const changed = judgements.flatMap(({ linkId, judgement }) => {
    const newId = moveLinkId(linkId, successors);
    return newId === linkId ? [] : [{ linkId, newId, judgement }];
  });
  return {
    gone: changed.map(({ linkId }) => linkId),
    moved: changed.flatMap(({ newId, judgement }) => (judged.has(newId) ? [] : [{ linkId: newId, judgement }])),
  };
}

/** The id with the successors' ids in it; that of a measure link is as it was. */
function moveLinkId(id: string, successors: ClauseSuccessors): ClauseLinkId {
  const ends = id.split('>') as ClauseId[];
  return ends.map((end) => successors.get(end) ?? end).join('>') as ClauseLinkId;
}
