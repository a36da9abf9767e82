/** Where the lanes are seen: a point of the lanes stands on the screen at `point * zoom + (x, y)`, in pixels. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

export const zoomRange = { least: 0.3, most: 2.5 } as const;

/** Where the lanes are seen at first: from the top, as large as drawn unless they are wider than the stage. */
export function createCamera(content: Size, stage: Size): Camera {
  const zoom = clamp(stage.width / content.width, 0.8, 1);
  return clampCamera({ x: 0, y: 0, zoom }, content, stage);
}

/** All lanes at once. */
export function fitCamera(content: Size, stage: Size): Camera {
  const zoom = clamp(Math.min(stage.width / content.width, stage.height / content.height), zoomRange.least, 1);
  return clampCamera({ x: 0, y: 0, zoom }, content, stage);
}

/**
 * Keeps the lanes in view: they cannot be pushed off the stage, and stay centred where they are narrower than it. What
 * lies over the right of the stage, `cover` pixels wide, moves nothing by itself, but lets them come out from under it.
 * Rounded to whole pixels and thousandths of zoom, which is what an address says, so that it brings back just this.
 */
export function clampCamera(camera: Camera, content: Size, stage: Size, cover = 0): Camera {
  const zoom = Math.round(clamp(camera.zoom, zoomRange.least, zoomRange.most) * 1000) / 1000;
  const spareX = stage.width - content.width * zoom;
  const openX = spareX - cover;
  const spareY = stage.height - content.height * zoom;
  return {
    x: Math.round(clamp(camera.x, openX >= 0 ? openX / 2 : openX, Math.max(0, spareX / 2))),
    y: Math.round(spareY >= 0 ? 0 : clamp(camera.y, spareY, 0)),
    zoom,
  };
}

/** The same for cameras that show the same, to the pixel; for null, which is where a view begins, a key of its own. */
export function toCameraKey(camera: Camera | null): string {
  return camera === null ? 'start' : [Math.round(camera.x), Math.round(camera.y), camera.zoom.toFixed(3)].join();
}

/** Zooms by a factor so that what is under the point of the stage stays there. */
export function zoomAt(camera: Camera, point: { readonly x: number; readonly y: number }, factor: number): Camera {
  const zoom = clamp(camera.zoom * factor, zoomRange.least, zoomRange.most);
  const change = zoom / camera.zoom;
  return { x: point.x - (point.x - camera.x) * change, y: point.y - (point.y - camera.y) * change, zoom };
}

/**
 * Moves as little as needed to bring a rectangle of the lanes into view, or not at all if it is there.
 * `cover` is the height in pixels of what lies over the top of the stage.
 */
export function revealRect(camera: Camera, rect: Rect, stage: Size, cover: number): Camera {
  const left = rect.x * camera.zoom + camera.x;
  const top = rect.y * camera.zoom + camera.y;
  return {
    x: camera.x + nudge(left, left + rect.width * camera.zoom, 0, stage.width),
    y: camera.y + nudge(top, top + rect.height * camera.zoom, cover, stage.height),
    zoom: camera.zoom,
  };
}

/** The zoom at which rectangles just fit on the stage together, under a head that is so high at zoom 1. */
export function zoomToShow(rects: readonly Rect[], stage: Size, headHeight: number): number {
  const width = Math.max(...rects.map((rect) => rect.x + rect.width)) - Math.min(...rects.map(({ x }) => x));
  const height = Math.max(...rects.map((rect) => rect.y + rect.height)) - Math.min(...rects.map(({ y }) => y));
  return Math.min((stage.width - 2 * air) / width, (stage.height - 2 * air) / (height + headHeight));
}

/** Some air around what is revealed, in pixels. */
const air = 24;

function nudge(start: number, end: number, least: number, most: number): number {
  if (start < least) return least + air - start;
  if (end > most) return most - air - end;
  return 0;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
