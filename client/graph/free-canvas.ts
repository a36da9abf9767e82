import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { Picture } from '../export/picture.ts';
import { langOf } from '../text/lang-of.ts';
import type { Palette } from '../theme/palette.ts';
import { type Camera, type Rect, revealRect, zoomAt } from './camera.ts';
import { createTextFit } from './create-text-fit.ts';
import { drawFreeGraph } from './draw-free-graph.ts';
import { type FreeEmphasis, type FreeScene, freeNodeSize } from './free-scene.ts';
import { createFreeStyle, freeNodeText } from './free-style.ts';
import type { Point } from './lane-layout.ts';
import { createMinimap } from './minimap.ts';
import { createPictureMode } from './picture-mode.ts';
import { preventStyleElement } from './prevent-style-element.ts';
import { syncElements } from './sync-elements.ts';
import { listenToWheel } from './wheel.ts';

/** A node or an edge of a free graph. */
export interface FreeTarget {
  readonly kind: 'node' | 'edge';
  readonly id: string;
}

export interface FreeCanvasEvents {
  /** A click or tap; null: on nothing. `isAdded`: with Shift, Ctrl or ⌘; `isDouble`: the second of two. */
  readonly onTap: (target: FreeTarget | null, how: { readonly isAdded: boolean; readonly isDouble: boolean }) => void;
  /** Nodes were dragged to other places. */
  readonly onMove: (places: ReadonlyMap<string, Point>) => void;
}

/** Draws a free graph; knows nothing of React, so that pointing, moving and dragging cost no render. */
export interface FreeCanvas {
  /** Brings the canvas to a scene; what is on it already keeps its element. */
  readonly draw: (scene: FreeScene) => void;
  readonly emphasise: (emphasis: FreeEmphasis) => void;
  readonly paint: (palette: Palette) => void;
  /** How much of the stage something else lies over, in pixels from its right and its bottom. */
  readonly setCover: (right: number, bottom: number) => void;
  /** Calls the listener now and at every movement. Returns what ends that. */
  readonly followCamera: (listener: (camera: Camera) => void) => () => void;
  readonly moveTo: (camera: Camera) => void;
  /** Shows these nodes, or all, no larger than `most`, which is 1 unless it is told. */
  readonly fit: (ids?: ReadonlySet<string> | null, most?: number) => void;
  readonly zoomBy: (factor: number) => void;
  /** Moves as little as needed to see a rectangle. */
  readonly reveal: (rect: Rect) => void;
  /** Draws all of it small on another canvas, where a drag moves what is seen. Returns what ends that. */
  readonly drawMap: (map: HTMLCanvasElement) => () => void;
  /** The middle of what is seen. */
  readonly middle: () => Point;
  /** Null for an empty graph. */
  readonly picture: (part: 'window' | 'whole') => Picture | null;
  readonly destroy: () => void;
}

const zoomRange = { least: 0.1, most: 2.5 } as const;

/** Room for what stands before the title of a plan, in pixels. */
const planMarkWidth = 48;

/** On a stage narrower than this, in pixels, all of a graph at once would be too small to read; so part of it is shown. */
const phoneWidth = 600;
const readableZoom = 0.8;

/** With more lines than this a graph moves as a picture; 300 nodes seldom have so many. */
const manyEdges = 1000;

/** Air around a graph that is fitted or pictured, in pixels. */
const air = 40;

/** Makes a canvas in `container`, which fills `stage`. */
export function createFreeCanvas(stage: HTMLElement, container: HTMLElement, events: FreeCanvasEvents): FreeCanvas {
  preventStyleElement();
  const cy = cytoscape({
    container,
    layout: { name: 'preset', fit: false },
    minZoom: zoomRange.least,
    maxZoom: zoomRange.most,
    autounselectify: true,
    boxSelectionEnabled: false,
    hideEdgesOnViewport: false,
    textureOnViewport: false,
  });
  const followers = new Set<(camera: Camera) => void>();
  let palette: Palette | null = null;
  let cover = { right: 0, bottom: 0 };

  const size = () => ({
    width: stage.clientWidth - cover.right,
    height: stage.clientHeight - cover.bottom,
  });
  const camera = (): Camera => ({ ...cy.pan(), zoom: cy.zoom() });
  const seen = (): Rect => {
    const { x, y, zoom } = camera();
    return { x: -x / zoom, y: -y / zoom, width: size().width / zoom, height: size().height / zoom };
  };
  const pictureMode = createPictureMode(cy);
  const moveTo = ({ x, y, zoom }: Camera) => {
    pictureMode.onMove();
    cy.viewport({ zoom, pan: { x, y } });
  };
  const fit = (ids: ReadonlySet<string> | null = null, most = 1) => {
    const nodes = ids === null ? cy.nodes() : cy.nodes().filter((node) => ids.has(node.id()));
    if (nodes.empty()) {
      moveTo({ x: size().width / 2, y: size().height / 2, zoom: 1 });
      return;
    }
    const { x1, y1, w, h } = nodes.boundingBox({});
    const { width, height } = size();
    const least = width < phoneWidth ? readableZoom : zoomRange.least;
    const zoom = Math.min(most, Math.max(least, Math.min((width - 2 * air) / w, (height - 2 * air) / h)));
    moveTo({ x: (width - w * zoom) / 2 - x1 * zoom, y: (height - h * zoom) / 2 - y1 * zoom, zoom });
  };

  cy.on('viewport', () => {
    for (const follower of followers) follower(camera());
  });
  const tap = (event: EventObject, isDouble: boolean) => {
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent as MouseEvent;
    events.onTap(toTarget(cy, event), { isAdded: shiftKey || ctrlKey || metaKey, isDouble });
  };
  cy.on('tap', (event) => tap(event, false));
  cy.on('dbltap', (event) => tap(event, true));
  cy.on('dragfreeon', 'node', ({ target }) => {
    const { x, y } = target.position();
    events.onMove(new Map([[target.id(), { x: Math.round(x), y: Math.round(y) }]]));
  });
  cy.on('mouseover', 'node, edge', ({ target }) => {
    target.addClass('hovered');
    container.style.cursor = 'pointer';
  });
  const leave = () => {
    cy.elements('.hovered').removeClass('hovered');
    container.style.cursor = '';
  };
  cy.on('mouseout', 'node, edge', leave);
  // Cytoscape does not notice a pointer that leaves the canvas at once.
  container.addEventListener('pointerleave', leave);

  const zoomBetween = (wanted: Camera): Camera => ({
    ...wanted,
    zoom: Math.min(zoomRange.most, Math.max(zoomRange.least, wanted.zoom)),
  });
  const zoomTo = (point: Point, factor: number) => {
    const { zoom } = zoomBetween({ ...camera(), zoom: cy.zoom() * factor });
    moveTo(zoomAt(camera(), point, zoom / cy.zoom()));
  };
  const stopWheel = listenToWheel(stage, {
    onScroll: (dx, dy) => moveTo({ ...camera(), x: cy.pan().x - dx, y: cy.pan().y - dy }),
    onZoom: zoomTo,
  });
  const resizing = new ResizeObserver(() => cy.resize());
  resizing.observe(stage);

  return {
    draw: (scene) => {
      pictureMode.set(scene.edges.length > manyEdges);
      const fontFamily = palette?.fontFamily ?? 'sans-serif';
      const fitLabel = createTextFit(fontFamily);
      const room = freeNodeSize.width - 2 * freeNodeText.padding;
      syncElements(cy, scene, ({ mark, label, form }) => {
        const fit = (text: string, width: number) => fitLabel(text, width, freeNodeText.size);
        // Chinese titles of plans begin alike and differ in how they end.
        return form === 'plan' && langOf(label) === 'zh'
          ? `${mark} ${reverse(fit(reverse(label), room - planMarkWidth))}`
          : fit(`${mark} ${label}`, room);
      });
    },
    emphasise: ({ lit, chosen, openEdge }) => {
      cy.batch(() => {
        cy.elements().forEach((element) => {
          const id = element.id();
          const isLit = lit !== null && (element.isNode() ? lit.nodes : lit.edges).has(id);
          element.toggleClass('lit', isLit);
          element.toggleClass('dim', lit !== null && !isLit);
          element.toggleClass('chosen', chosen.has(id));
          element.toggleClass('open', id === openEdge);
        });
      });
    },
    paint: (next) => {
      palette = next;
      cy.style(createFreeStyle(next));
    },
    setCover: (right, bottom) => {
      cover = { right, bottom };
    },
    followCamera: (listener) => {
      listener(camera());
      followers.add(listener);
      return () => followers.delete(listener);
    },
    moveTo,
    fit,
    zoomBy: (factor) => zoomTo({ x: size().width / 2, y: size().height / 2 }, factor),
    reveal: (rect) => moveTo(revealRect(camera(), rect, size(), 0)),
    drawMap: (map) => {
      const { width, height } = freeNodeSize;
      const minimap = createMinimap(map, {
        read: () => {
          if (palette === null || cy.nodes().empty()) return null;
          const { x1, y1, w, h } = cy.nodes().boundingBox({ includeLabels: false });
          const nodes = cy.nodes().map((node) => {
            const { x, y } = node.position();
            const place = { x: x - width / 2, y: y - height / 2, width, height };
            return { ...place, colour: String(node.data('colour')), isDim: node.hasClass('dim') };
          });
          return { nodes, bounds: { x: x1, y: y1, width: w, height: h }, seen: seen(), palette };
        },
        centre: ({ x, y }) => {
          const { zoom } = camera();
          moveTo({ x: size().width / 2 - x * zoom, y: size().height / 2 - y * zoom, zoom });
        },
      });
      // Cytoscape tells of every frame that it draws, whatever it was that changed.
      cy.on('render', minimap.refresh);
      return () => {
        cy.off('render', minimap.refresh);
        minimap.destroy();
      };
    },
    middle: () => {
      const { x, y, zoom } = camera();
      return { x: (size().width / 2 - x) / zoom, y: (size().height / 2 - y) / zoom };
    },
    picture: (part) => {
      if (palette === null || cy.nodes().empty()) return null;
      const { x1, y1, w, h } = cy.nodes().boundingBox({});
      const whole = { x: x1 - air, y: y1 - air, width: w + 2 * air, height: h + 2 * air };
      return drawFreeGraph(cy, palette, part === 'whole' ? whole : seen());
    },
    destroy: () => {
      resizing.disconnect();
      stopWheel();
      pictureMode.destroy();
      cy.destroy();
    },
  };
}

function reverse(text: string): string {
  return [...text].toReversed().join('');
}

function toTarget(cy: Core, event: EventObject): FreeTarget | null {
  if (event.target === cy) return null;
  return { kind: event.target.isNode() ? 'node' : 'edge', id: event.target.id() };
}
