import type { ClauseLink, Judged, MeasureLink } from './link.ts';

/** Whether a link counts: a person accepted it, or the linker stands by it and nobody rejected it. */
export function counts({ accepted, judgement }: Judged<Pick<ClauseLink, 'accepted'>>): boolean {
  return judgement?.verdict === 'accepted' || (accepted && judgement?.verdict !== 'rejected');
}

/**
 * The link of two measures that all clause links between them add up to. `clauses` is the number of the upper
 * measure's clauses. Throws RangeError without a clause link.
 */
export function sumUp(
  ends: Pick<MeasureLink, 'id' | 'upperId' | 'lowerId'>,
  clauses: number,
  links: readonly Judged<ClauseLink>[],
): MeasureLink {
  const ranked = links.toSorted((a, b) => toScore(b) - toScore(a) || b.score - a.score || (a.id < b.id ? -1 : 1));
  const [best] = ranked;
  if (!best) throw new RangeError(`${ends.id} has no clause link`);
  const carried = new Set(links.filter(counts).map(({ upperId }) => upperId));
  return {
    ...ends,
    kind: best.kind,
    relation: best.relation,
    score: toScore(best),
    accepted: carried.size > 0,
    coverage: carried.size / clauses,
    clauseLinkIds: ranked.map(({ id }) => id),
  };
}

/** What a person says is certain. */
function toScore({ score, judgement }: Judged<ClauseLink>): number {
  if (judgement?.verdict === 'accepted') return 1;
  return judgement?.verdict === 'rejected' ? 0 : score;
}
