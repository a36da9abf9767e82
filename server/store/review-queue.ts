import type { ClauseLinkId, PlanId } from '../domain/ids.ts';
import type { LinkKind, Verdict } from '../domain/link.ts';
import type { Evidence } from './graph-store.ts';

export interface ReviewQuery {
  /** Null for both. */
  readonly kind: LinkKind | null;
  /** None: all plans. One: an end stands in it. More: both ends stand in them. */
  readonly planIds: readonly PlanId[];
  /** 0 to 1, both included. */
  readonly minScore: number;
  readonly maxScore: number;
  /** The score at which the linker is least certain, 0 to 1. */
  readonly around: number;
  /** The last link of the page before; null for the first page. It need not be in the queue any more. */
  readonly after: { readonly linkId: ClauseLinkId; readonly score: number } | null;
  readonly limit: number;
}

export interface ReviewPage {
  /** Of links that nobody has judged, by distance of the score from `around`, then link id. */
  readonly links: readonly Evidence[];
  /** Of all clause links that the query's filters let through, by what people said; what there is none of is left out. */
  readonly counts: Readonly<Partial<Record<Verdict, number>>>;
}
