import type { Size } from './camera.ts';
import type { Point } from './lane-layout.ts';

/** Least space between two nodes, in pixels at zoom 1. */
const air = 8;

const mostRounds = 60;

/**
 * Moves nodes that lie over one another apart, up and down, since they are wider than high; the fixed ones stay. Layouts
 * by forces take nodes for circles and leave some of ours overlapping.
 */
export function spreadApart(
  places: ReadonlyMap<string, Point>,
  fixed: ReadonlySet<string>,
  size: Size,
): ReadonlyMap<string, Point> {
  const nodes = [...places].map(([id, { x, y }]) => ({ id, x, y, isFixed: fixed.has(id) }));
  for (let round = 0; round < mostRounds; round += 1) {
    const ordered = nodes.toSorted((a, b) => a.y - b.y);
    let hasMoved = false;
    for (const [index, upper] of ordered.entries()) {
      for (const lower of ordered.slice(index + 1)) {
        const missing = size.height + air - (lower.y - upper.y);
        if (missing <= 0.5) break;
        if (Math.abs(lower.x - upper.x) >= size.width + air || (upper.isFixed && lower.isFixed)) continue;
        hasMoved = true;
        if (!upper.isFixed) upper.y -= lower.isFixed ? missing : missing / 2;
        if (!lower.isFixed) lower.y += upper.isFixed ? missing : missing / 2;
      }
    }
    if (!hasMoved) break;
  }
  return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
}
