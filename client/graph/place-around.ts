import type { Size } from './camera.ts';
import type { Point } from './lane-layout.ts';

/** To which side of its origin something new may stand. */
export type Side = 'left' | 'right' | 'any';

/** Space between two nodes, in pixels at zoom 1. */
const gap = { x: 56, y: 12 } as const;

/**
 * Places for `count` new nodes of a size near an origin, none over another or over what is `taken`: what is there
 * stays where it is. Cells of a grid around the origin, the nearest first; a step sideways counts as much as a step up
 * or down, so that they stand in short columns. All points are middles.
 */
export function placeAround(
  taken: readonly Point[],
  origin: Point,
  count: number,
  size: Size,
  side: Side,
): readonly Point[] {
  const step = { x: size.width + gap.x, y: size.height + gap.y };
  const places: Point[] = [];
  const isFree = ({ x, y }: Point) =>
    [...taken, ...places].every(
      (other) => Math.abs(other.x - x) >= step.x - gap.x / 2 || Math.abs(other.y - y) >= step.y - gap.y / 2,
    );
  for (let ring = 0; places.length < count; ring += 1) {
    for (const cell of listRing(ring, side)) {
      const place = { x: Math.round(origin.x + cell.x * step.x), y: Math.round(origin.y + cell.y * step.y) };
      if (places.length < count && isFree(place)) places.push(place);
    }
  }
  return places;
}

/** Cells at a distance of `ring`, where a column counts for six rows; from the middle outwards. */
function listRing(ring: number, side: Side): readonly Point[] {
  const cells: Point[] = [];
  const rows = 6;
  for (let column = -Math.floor(ring / rows) - 1; column <= Math.floor(ring / rows) + 1; column += 1) {
    if ((side === 'right' && column < 1) || (side === 'left' && column > -1)) continue;
    const row = ring - rows * Math.max(0, Math.abs(column) - (side === 'any' ? 0 : 1));
    if (row === 0) cells.push({ x: column, y: 0 });
    if (row > 0) cells.push({ x: column, y: row }, { x: column, y: -row });
  }
  return cells.toSorted((a, b) => Math.abs(a.x) - Math.abs(b.x));
}
