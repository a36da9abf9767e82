import type { TextRange } from './text-range.ts';

/**
 * How the indicator is to stand to the value. `~`: about that much (左右). `above-average-by` and `below-average-by`:
 * that far from the `baseline`. `times`: that many times what it was (翻一番 is 2). `order-of`: of that magnitude
 * (百万吨级).
 */
export const comparators = [
  '=',
  '>=',
  '>',
  '<=',
  '<',
  '~',
  'above-average-by',
  'below-average-by',
  'times',
  'order-of',
] as const;
export type Comparator = (typeof comparators)[number];

/** A figure that a plan sets itself. A range (8%至10%) is two of them, its lower and its upper end. */
export interface Target {
  /** What is measured or counted, as written; with the word of change where the figure is one: 工业增加值年均增长. */
  readonly indicator: string;
  readonly comparator: Comparator;
  /** In `unit`, as written: 1.2 for 1.2万亿元, 2000 for 两千亿元. */
  readonly value: number;
  /** With 万 and 亿: 万亿元, 个百分点, 万吨/年. Empty for a fraction (三分之一). */
  readonly unit: string;
  /** By the end of which; null where neither sentence nor section says. */
  readonly year: number | null;
  /** Where or among whom it is measured, as written (全市); null where the plan as a whole is meant. */
  readonly scope: string | null;
  /** What it is measured against, as written (全省平均, 2020年); null where nothing is named. */
  readonly baseline: string | null;
  readonly quote: string;
  /** In characters of the original file's text. */
  readonly range: TextRange;
}
