/** Rows or columns that are drawn, from `start` up to but without `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Rows or columns beyond the edges that are ready before they come into view, and by how many at once they change. */
const spare = 6;

/**
 * Of rows (or columns) of `size` pixels, those in a view of `room` pixels after the first `from`, and some more: in steps
 * of some, so that scrolling by one row draws nothing. It may begin before the first row and end behind the last.
 */
export function findStretch(size: number, from: number, room: number): Stretch {
  return {
    start: Math.floor(from / size / spare) * spare - spare,
    end: Math.ceil((from + room) / size / spare) * spare + spare,
  };
}
