import type { Range } from '../text/mark-text.ts';

/** A stretch of a compared passage: shared with the other one, only here, a figure that only is here, or neither. */
export interface Change {
  readonly start: number;
  readonly text: string;
  readonly kind: 'shared' | 'own' | 'figure' | 'plain';
}

interface Marks {
  readonly shared: readonly Range[];
  readonly own: readonly Range[];
  readonly figures: readonly Range[];
}

/** Cuts a passage where its marks begin and end; of marks over each other a figure counts most, then what is its own. */
export function markChanges(text: string, { shared, own, figures }: Marks): readonly Change[] {
  const edges = [...shared, ...own, ...figures].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, text.length])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .toSorted((a, b) => a - b);
  const holds = (ranges: readonly Range[], at: number) => ranges.some(({ start, end }) => start <= at && at < end);
  const kindAt = (at: number): Change['kind'] => {
    if (holds(figures, at)) return 'figure';
    if (holds(own, at)) return 'own';
    return holds(shared, at) ? 'shared' : 'plain';
  };
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, cuts[index + 1]),
    kind: kindAt(start),
  }));
}
