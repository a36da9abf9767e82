import type { MeasureId } from './ids.ts';
import type { TextRange } from './text-range.ts';

/** Who is to carry something out and by when, as one passage of a plan says. */
export interface Responsibility {
  /** Null where the passage stands under no measure. */
  readonly measureId: MeasureId | null;
  /** Bodies that lead (牵头, 主办), as written. */
  readonly lead: readonly string[];
  /** The other bodies, as written: those that take part or are responsible without one that leads. */
  readonly units: readonly string[];
  /** By the end of which, as far as the text says it: `2025`, `2025-06` or `2025-06-30`; null where it does not. */
  readonly deadline: string | null;
  readonly quote: string;
  /** In characters of the original file's text. */
  readonly range: TextRange;
}
