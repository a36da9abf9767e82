import * as z from 'zod/mini';
import { readMinScore, scorePattern, writeMinScore } from '../state/min-score.ts';

/** Everything that the address says of what is compared. */
export interface CompareView {
  /** The plan on the left, which is the upper one; null: the one with the longest chain. */
  readonly plan: string | null;
  /** The plan on the right; null: the next one below. */
  readonly other: string | null;
  /** The measure or clause on the left; null: the plans as wholes. */
  readonly upper: string | null;
  readonly lower: string | null;
  /** Sections of the two plans that the matrix is narrowed to. */
  readonly row: string | null;
  readonly column: string | null;
  /** Links scored below are not counted unless a person accepted them, 0 to 1. */
  readonly minScore: number;
  /** What stands in the matrix; null: measures while there are not too many. */
  readonly by: 'section' | 'measure' | null;
  /** The column that the rows of the matrix are sorted by; null: document order. */
  readonly sort: string | null;
}

const id = text(/^.{1,2000}$/su);

/** The query of the address, as strings. What makes no sense is dropped. */
export const compareParamsSchema = z.object({
  plan: id,
  other: id,
  upper: id,
  lower: id,
  row: id,
  column: id,
  by: text(/^(section|measure)$/),
  sort: id,
  min: text(scorePattern),
});

function text(pattern: RegExp) {
  return z.catch(z.optional(z.string().check(z.regex(pattern))), undefined);
}

export type CompareParams = z.infer<typeof compareParamsSchema>;

/** Reads a view out of the query of an address. */
export function toCompareView(params: CompareParams): CompareView {
  const { plan, other, upper, lower, row, column, by, sort, min } = params;
  return {
    plan: plan ?? null,
    other: other ?? null,
    upper: upper ?? null,
    lower: lower ?? null,
    row: row ?? null,
    column: column ?? null,
    minScore: readMinScore(min),
    by: by === 'section' || by === 'measure' ? by : null,
    sort: sort ?? null,
  };
}

/** Writes a view as the query of an address; what is as usual is left out. Reading it gives the same view again. */
export function toCompareParams({ minScore, ...view }: CompareView): CompareParams {
  const params = { ...view, min: writeMinScore(minScore) };
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
}
