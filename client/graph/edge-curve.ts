import type { Point } from './lane-layout.ts';

/** Two control points as Cytoscape wants them: along the line between the ends, and at right angles off it. */
export interface EdgeCurve {
  /** Shares of the way from start to end. */
  readonly weights: readonly [number, number];
  /** In pixels, to the right of someone who walks from start to end on a screen (y grows downwards). */
  readonly distances: readonly [number, number];
}

/**
 * An S from the right side of one measure to the left side of another: it leaves and arrives level, with a control
 * point at half the gap, so curves of one gap bend together and the rows stay readable.
 * `gap` is the space between two lanes in pixels; a curve over a further lane bends in the gaps at its ends.
 */
export function bendEdge(start: Point, end: Point, gap: number): EdgeCurve {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const square = dx * dx + dy * dy;
  if (square === 0) return { weights: [0, 1], distances: [0, 0] };
  const reach = Math.max(gap / 2, dx / 3);
  const weight = (reach * dx) / square;
  const distance = (reach * dy) / Math.sqrt(square);
  return { weights: [weight, 1 - weight], distances: [-distance, distance] };
}
