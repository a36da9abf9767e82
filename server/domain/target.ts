import type { TextRange } from './text-range.ts';

/** How the indicator is to stand to the value. `above-average-by`: that much more than an average named in the scope. */
export const comparators = ['=', '>=', '>', '<=', '<', 'above-average-by', 'times', 'order-of'] as const;
export type Comparator = (typeof comparators)[number];

/** A figure that a plan sets itself. */
export interface Target {
  readonly indicator: string;
  readonly comparator: Comparator;
  /** In `unit`, as written: 1.2 for 1.2万亿元. */
  readonly value: number;
  readonly unit: string;
  /** By the end of which; null where neither sentence nor section says. */
  readonly year: number | null;
  /** Where or among whom it is measured, as written; null where the plan as a whole is meant. */
  readonly scope: string | null;
  readonly quote: string;
  /** In characters of the original file's text. */
  readonly range: TextRange;
}
