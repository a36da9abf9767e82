import type { ClauseId, MeasureId, PlanId } from '../domain/ids.ts';

export interface GapQuery {
  readonly planId: PlanId;
  /** `down`: what nothing below carries out; `up`: what nothing above asks for. */
  readonly direction: 'up' | 'down';
  /** The plan to compare with; null for all. */
  readonly otherId: PlanId | null;
}

/** What no cascade link that counts touches, in document order: a gap, or what a lower plan adds of its own. */
export interface Gaps {
  readonly measureIds: readonly MeasureId[];
  /** Clauses of measures; those of measures in `measureIds` included. */
  readonly clauseIds: readonly ClauseId[];
  /** Number of measures of the plan. */
  readonly measures: number;
  /** Number of clauses in them. */
  readonly clauses: number;
}
