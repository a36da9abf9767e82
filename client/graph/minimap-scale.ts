import type { Rect, Size } from './camera.ts';
import type { Point } from './lane-layout.ts';

/** How a graph is drawn small: what stands at `point` stands on the map at `point * scale + (x, y)`, in pixels. */
export interface MinimapScale {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** All of a graph in the middle of a map, with some air around it. */
export function scaleToMap(graph: Rect, map: Size, air: number): MinimapScale {
  const width = Math.max(1, graph.width);
  const height = Math.max(1, graph.height);
  const scale = Math.min((map.width - 2 * air) / width, (map.height - 2 * air) / height);
  return {
    scale,
    x: (map.width - width * scale) / 2 - graph.x * scale,
    y: (map.height - height * scale) / 2 - graph.y * scale,
  };
}

/** A rectangle of the graph on the map. */
export function toMap({ x, y, width, height }: Rect, by: MinimapScale): Rect {
  return { x: x * by.scale + by.x, y: y * by.scale + by.y, width: width * by.scale, height: height * by.scale };
}

/** A point of the map in the graph. */
export function fromMap({ x, y }: Point, by: MinimapScale): Point {
  return { x: (x - by.x) / by.scale, y: (y - by.y) / by.scale };
}

/** Whether all of `inner` lies within `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
