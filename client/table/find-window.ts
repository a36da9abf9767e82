/** Rows that are drawn, from `start` up to but without `end`. */
export interface RowWindow {
  readonly start: number;
  readonly end: number;
}

/** Rows beyond the edges that are ready before they come into view. */
const spare = 8;

/** Of `count` rows, those in view of a list that is scrolled by `top` pixels and `height` pixels high. */
export function findWindow(count: number, rowHeight: number, top: number, height: number): RowWindow {
  const start = Math.max(0, Math.min(Math.floor(top / rowHeight) - spare, count - 1));
  return { start, end: Math.min(count, Math.ceil((top + height) / rowHeight) + spare) };
}
