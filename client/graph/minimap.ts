import type { Palette } from '../theme/palette.ts';
import type { Rect } from './camera.ts';
import type { Point } from './lane-layout.ts';
import { contains, fromMap, type MinimapScale, scaleToMap, toMap } from './minimap-scale.ts';
import { onceAFrame } from './once-a-frame.ts';

/** What a map shows of a graph. */
export interface MinimapContent {
  readonly nodes: readonly (Rect & { readonly colour: string; readonly isDim: boolean })[];
  /** All nodes. */
  readonly bounds: Rect;
  /** The part of the graph that is in view. */
  readonly seen: Rect;
  readonly palette: Palette;
}

interface Source {
  /** Null for an empty graph. */
  readonly read: () => MinimapContent | null;
  /** Brings a point of the graph to the middle of the view. */
  readonly centre: (point: Point) => void;
}

interface Minimap {
  /** Something has changed; the map is drawn anew at the next frame. */
  readonly refresh: () => void;
  readonly destroy: () => void;
}

/** Around the graph on its map, in pixels. */
const air = 6;

/** Nodes are drawn at least so large, in pixels, or a big graph would be dust. */
const leastNode = 2;

/**
 * Draws a graph small on a canvas, with a frame around what is in view; the frame follows the pointer. A graph that is
 * in view as a whole needs no map, so it hides then.
 */
export function createMinimap(canvas: HTMLCanvasElement, { read, centre }: Source): Minimap {
  let scale: MinimapScale | null = null;
  /** From the pointer to the middle of the frame, while it is dragged. */
  let grip: Point | null = null;

  const draw = () => {
    const content = read();
    // Shown while it is dragged though all may be in view then: what is held must not vanish.
    canvas.hidden = content === null || (grip === null && contains(content.seen, content.bounds));
    if (content === null || canvas.hidden) return;
    const size = { width: canvas.clientWidth, height: canvas.clientHeight };
    const density = window.devicePixelRatio;
    canvas.width = Math.round(size.width * density);
    canvas.height = Math.round(size.height * density);
    const pen = canvas.getContext('2d');
    if (pen === null) return;
    scale = scaleToMap(content.bounds, size, air);
    pen.scale(density, density);
    paint(pen, content, scale);
  };
  const frames = onceAFrame(draw);

  const toGraph = ({ offsetX, offsetY }: PointerEvent, by: MinimapScale) => fromMap({ x: offsetX, y: offsetY }, by);
  const press = (event: PointerEvent) => {
    const seen = read()?.seen;
    if (scale === null || seen === undefined || event.button !== 0) return;
    // The page's text is not selected by a drag that began here.
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    const at = toGraph(event, scale);
    const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
    const isInFrame = contains(seen, { ...at, width: 0, height: 0 });
    grip = isInFrame ? { x: middle.x - at.x, y: middle.y - at.y } : { x: 0, y: 0 };
    if (!isInFrame) centre(at);
  };
  const drag = (event: PointerEvent) => {
    if (grip === null || scale === null) return;
    const at = toGraph(event, scale);
    centre({ x: at.x + grip.x, y: at.y + grip.y });
  };
  const release = () => {
    grip = null;
    frames.ask();
  };
  canvas.addEventListener('pointerdown', press);
  canvas.addEventListener('pointermove', drag);
  canvas.addEventListener('pointerup', release);
  canvas.addEventListener('pointercancel', release);
  frames.ask();

  return {
    refresh: frames.ask,
    destroy: () => {
      frames.cancel();
      canvas.removeEventListener('pointerdown', press);
      canvas.removeEventListener('pointermove', drag);
      canvas.removeEventListener('pointerup', release);
      canvas.removeEventListener('pointercancel', release);
    },
  };
}

function paint(pen: CanvasRenderingContext2D, { nodes, seen, palette }: MinimapContent, scale: MinimapScale): void {
  for (const { colour, isDim, ...node } of nodes) {
    const { x, y, width, height } = toMap(node, scale);
    pen.globalAlpha = isDim ? 0.3 : 0.9;
    pen.fillStyle = colour;
    pen.fillRect(x, y, Math.max(leastNode, width), Math.max(leastNode, height));
  }
  const frame = toMap(seen, scale);
  pen.globalAlpha = 0.12;
  pen.fillStyle = palette.accent;
  pen.fillRect(frame.x, frame.y, frame.width, frame.height);
  pen.globalAlpha = 1;
  pen.strokeStyle = palette.accent;
  pen.lineWidth = 1.5;
  pen.strokeRect(frame.x, frame.y, frame.width, frame.height);
}
