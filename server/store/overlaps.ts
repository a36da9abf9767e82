import type { IndustryId, MeasureId, PlanId, ZoneId } from '../domain/ids.ts';
import type { Judgement, MeasureLink } from '../domain/link.ts';

/** `inherited`: a measure above asks both for it; `independent`: none does. */
export type OverlapOrigin = 'inherited' | 'independent';

export interface OverlapQuery {
  /** None: all plans. One: an end stands in it. More: both ends stand in them. */
  readonly planIds: readonly PlanId[];
  /** That both measures name; null for any. */
  readonly industryId: IndustryId | null;
  /** That one of the measures applies in; null for any. */
  readonly zoneId: ZoneId | null;
  /** Null for both. */
  readonly origin: OverlapOrigin | null;
  /** 0 to 1. */
  readonly minScore: number;
  readonly limit: number;
  readonly offset: number;
}

/** Two measures of peer plans that set out to do the same. */
export interface Overlap {
  readonly link: MeasureLink & { readonly judgement: Judgement | null };
  readonly origin: OverlapOrigin;
  /** Measures that lead to both by cascade links that count, by id; none for what is independent. */
  readonly commonUpperIds: readonly MeasureId[];
  /** That both name, by id. */
  readonly industryIds: readonly IndustryId[];
  /** That both apply in, by id. */
  readonly zoneIds: readonly ZoneId[];
}

export interface OverlapPage {
  /** Links that count, by score descending, then link id. */
  readonly overlaps: readonly Overlap[];
  /** Of all pages. */
  readonly total: number;
}
