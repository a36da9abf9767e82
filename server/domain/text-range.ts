/**
 * A half-open range `[start, end)` of UTF-16 code units, the unit of JavaScript strings.
 * What it counts in is said where it is used: the original file's text, or a clause's own text.
 */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
