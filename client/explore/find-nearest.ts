import type { Point } from '../graph/lane-layout.ts';

const directions: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * The node to which an arrow key leads: the nearest in a quarter around its direction, where being off the line counts
 * double. Null if the key is no arrow or nothing lies there.
 */
export function findNearest(places: ReadonlyMap<string, Point>, from: string, key: string): string | null {
  const start = places.get(from);
  const direction = directions[key];
  if (start === undefined || direction === undefined) return null;
  let best: { readonly id: string; readonly distance: number } | null = null;
  for (const [id, { x, y }] of places) {
    const along = (x - start.x) * direction.x + (y - start.y) * direction.y;
    const off = Math.abs((x - start.x) * direction.y) + Math.abs((y - start.y) * direction.x);
    if (id === from || along <= 0 || off > 2 * along) continue;
    const distance = along + 2 * off;
    if (best === null || distance < best.distance) best = { id, distance };
  }
  return best?.id ?? null;
}
