import { createMeasureLinkId, type MeasureId, type MeasureLinkId } from './ids.ts';
import type { ClauseLink, Judged, MeasureLink } from './link.ts';

/** Whether a link counts: a person accepted it, or the linker stands by it and nobody rejected it. */
export function counts({ accepted, judgement }: Judged<Pick<ClauseLink, 'accepted'>>): boolean {
  return judgement?.verdict === 'accepted' || (accepted && judgement?.verdict !== 'rejected');
}

/** A clause link and the two measures that it runs between. */
export interface PlacedClauseLink {
  readonly upperMeasureId: MeasureId;
  readonly lowerMeasureId: MeasureId;
  /** Number of the upper measure's clauses. */
  readonly clauses: number;
  readonly link: Judged<ClauseLink>;
}

/**
 * The measure links that clause links add up to, in the order in which their measures first come. The clause links must
 * be all that there are between those measures.
 */
export function sumUp(placed: readonly PlacedClauseLink[]): readonly MeasureLink[] {
  const groups = Map.groupBy(placed, (each) => createMeasureLinkId(each.upperMeasureId, each.lowerMeasureId));
  return [...groups].map(([id, group]) => sumUpMeasures(id, group));
}

function sumUpMeasures(id: MeasureLinkId, placed: readonly PlacedClauseLink[]): MeasureLink {
  const links = placed.map(({ link }) => link);
  const ranked = links.toSorted((a, b) => toScore(b) - toScore(a) || b.score - a.score || (a.id < b.id ? -1 : 1));
  const [[place], [best]] = [placed, ranked];
  if (!place || !best) throw new RangeError(`${id} has no clause link`);
  const carried = new Set(links.filter(counts).map(({ upperId }) => upperId));
  return {
    id,
    upperId: place.upperMeasureId,
    lowerId: place.lowerMeasureId,
    kind: best.kind,
    relation: best.relation,
    score: toScore(best),
    accepted: carried.size > 0,
    coverage: carried.size / place.clauses,
    clauseLinkIds: ranked.map(({ id: linkId }) => linkId),
  };
}

/** What a person says is certain. */
function toScore({ score, judgement }: Judged<ClauseLink>): number {
  if (judgement?.verdict === 'accepted') return 1;
  return judgement?.verdict === 'rejected' ? 0 : score;
}
