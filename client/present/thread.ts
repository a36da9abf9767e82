import type { PlanLevel } from '../api/documents.generated.ts';
import { levels } from '../state/vocabulary.ts';

interface End {
  readonly id: string;
  readonly plan: { readonly level: PlanLevel };
}

/** A link of measures, as far as following it goes. */
export interface Tie {
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
  readonly upper: End;
  readonly lower: End;
}

/** Where a place leads to and comes from: to the next level first, then over levels, the surest first. */
export interface Thread<T extends Tie> {
  readonly downs: readonly T[];
  readonly ups: readonly T[];
}

/** Where a key leads: to a measure, with a link lit. */
export interface Step<T extends Tie> {
  readonly measureId: string;
  readonly tie: T;
}

/** Sorts the links of a place, which is a measure or all that a section or plan holds. */
export function createThread<T extends Tie>(rootIds: readonly string[], ties: readonly T[]): Thread<T> {
  const roots = new Set(rootIds);
  const span = ({ upper, lower }: T) => levels.indexOf(lower.plan.level) - levels.indexOf(upper.plan.level);
  const sorted = ties.toSorted((a, b) => span(a) - span(b) || b.score - a.score);
  return {
    downs: sorted.filter(({ upper }) => roots.has(upper.id)),
    ups: sorted.filter(({ lower, upper }) => roots.has(lower.id) && !roots.has(upper.id)),
  };
}

/**
 * Where a key leads from a place at which the link `shown` is lit. Right and left follow the strongest thread, or the
 * link that is lit if it goes that way; space and down light the next link of the place, up the one before. Null if
 * the key leads nowhere.
 */
export function stepAlong<T extends Tie>({ downs, ups }: Thread<T>, shown: string | null, key: string): Step<T> | null {
  const isShown = ({ id }: T) => id === shown;
  switch (key) {
    case 'ArrowRight': {
      const tie = downs.find(isShown) ?? downs[0];
      return tie === undefined ? null : { measureId: tie.lower.id, tie };
    }
    case 'ArrowLeft': {
      const tie = ups.find(isShown) ?? ups[0];
      return tie === undefined ? null : { measureId: tie.upper.id, tie };
    }
    case ' ':
    case 'ArrowDown':
    case 'ArrowUp': {
      const all = [...downs, ...ups];
      const at = all.findIndex(isShown);
      const next = key === 'ArrowUp' ? (at <= 0 ? all.length : at) - 1 : (at + 1) % all.length;
      const tie = all[next];
      if (tie === undefined) return null;
      return { measureId: next < downs.length ? tie.upper.id : tie.lower.id, tie };
    }
    default:
      return null;
  }
}
