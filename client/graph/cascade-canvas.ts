import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { Palette } from '../theme/palette.ts';
import {
  type Camera,
  clampCamera,
  createCamera,
  fitCamera,
  type Rect,
  revealRect,
  type Size,
  zoomAt,
  zoomRange,
  zoomToShow,
} from './camera.ts';
import { createCanvasStyle } from './canvas-style.ts';
import type { LaneLayout } from './lane-layout.ts';
import { preventStyleElement } from './prevent-style-element.ts';
import type { Emphasis, Scene } from './scene.ts';
import { toElements } from './to-elements.ts';
import { listenToWheel } from './wheel.ts';

/** A measure or a link of the scene. */
export type Target =
  | { readonly kind: 'link'; readonly id: string }
  /** Or a section that is folded to a row. `isCut`: the lane is too narrow for its whole heading. */
  | { readonly kind: 'measure'; readonly id: string; readonly isCut: boolean };

export interface CanvasEvents {
  /** A click or tap; null: on nothing. `isDouble`: the second of two. */
  readonly onTap: (target: Target | null, isDouble: boolean) => void;
  /** The pointer has come to or left a measure or link, at a point of the stage in pixels. */
  readonly onHover: (target: Target | null, at: { readonly x: number; readonly y: number }) => void;
}

/** Draws measures and links; knows nothing of React, so that pointing and moving cost no render. */
export interface CascadeCanvas {
  /** Puts a scene in place of the one before. */
  readonly draw: (scene: Scene) => void;
  readonly emphasise: (emphasis: Emphasis) => void;
  /** Links to show; the others stay in place unseen. */
  readonly showLinks: (ids: ReadonlySet<string>) => void;
  readonly paint: (palette: Palette) => void;
  /** Pixels at the right of the stage that something else lies over; the lanes can be moved out from under it. */
  readonly setCover: (width: number) => void;
  /** Calls the listener now and at every movement, many times a second while it lasts. Returns what ends that. */
  readonly followCamera: (listener: (camera: Camera) => void) => () => void;
  /** Where the lanes are seen at first. */
  readonly startCamera: () => Camera | null;
  /** Null: where the lanes are seen at first. */
  readonly moveTo: (camera: Camera | null) => void;
  readonly reveal: (rect: Rect) => void;
  /** So much larger than at first, or less if the rectangles can then be seen together; moves nothing else. */
  readonly zoomTo: (rects: readonly Rect[], scale: number) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** The part of the lanes that is in view. */
  readonly seen: () => Rect;
  readonly destroy: () => void;
}

/** Makes a canvas in `container`, which fills `stage`; both keep their size in step with the window by themselves. */
export function createCascadeCanvas(stage: HTMLElement, container: HTMLElement, events: CanvasEvents): CascadeCanvas {
  preventStyleElement();
  const cy = cytoscape({
    container,
    layout: { name: 'preset', fit: false },
    minZoom: zoomRange.least,
    maxZoom: zoomRange.most,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
  const followers = new Set<(camera: Camera) => void>();
  let layout: LaneLayout | null = null;
  let palette: Palette | null = null;
  let cover = 0;

  const wholeStage = (): Size => ({ width: stage.clientWidth, height: stage.clientHeight });
  const stageSize = (): Size => ({ ...wholeStage(), width: stage.clientWidth - cover });
  const camera = (): Camera => ({ ...cy.pan(), zoom: cy.zoom() });
  const moveTo = (wanted: Camera) => {
    const { x, y, zoom } = layout === null ? wanted : clampCamera(wanted, layout, wholeStage(), cover);
    cy.viewport({ zoom, pan: { x, y } });
  };
  // As large as for the whole stage, so that nothing changes its size when the evidence comes over it.
  const startCamera = () => (layout === null ? null : createCamera(layout, wholeStage()));
  const repaint = () => {
    if (palette !== null && layout !== null) cy.style(createCanvasStyle(palette, layout.laneWidth));
  };

  cy.on('viewport', () => {
    if (layout === null) return;
    const now = camera();
    const clamped = clampCamera(now, layout, wholeStage(), cover);
    // Less than a pixel is rounding, not leaving.
    const isInside = Math.abs(clamped.x - now.x) < 1 && Math.abs(clamped.y - now.y) < 1;
    if (!isInside) return moveTo(clamped);
    for (const follower of followers) follower(now);
  });
  cy.on('tap', (event) => events.onTap(toTarget(cy, event), false));
  cy.on('dbltap', (event) => events.onTap(toTarget(cy, event), true));
  cy.on('mouseover', 'node, edge', (event) => {
    event.target.addClass('hovered');
    container.style.cursor = 'pointer';
    events.onHover(toTarget(cy, event), event.renderedPosition);
  });
  const leave = () => {
    cy.elements('.hovered').removeClass('hovered');
    container.style.cursor = '';
    events.onHover(null, { x: 0, y: 0 });
  };
  cy.on('mouseout', 'node, edge', leave);
  // Cytoscape does not notice a pointer that leaves the canvas at once.
  container.addEventListener('pointerleave', leave);

  const stopWheel = listenToWheel(stage, {
    onScroll: (dx, dy) => moveTo({ ...camera(), x: cy.pan().x - dx, y: cy.pan().y - dy }),
    onZoom: (point, factor) => moveTo(zoomAt(camera(), point, factor)),
  });
  const resizing = new ResizeObserver(() => {
    cy.resize();
    moveTo(camera());
  });
  resizing.observe(stage);

  return {
    draw: (scene) => {
      layout = scene.layout;
      cy.batch(() => {
        cy.elements().remove();
        cy.add(toElements(scene, palette?.fontFamily ?? 'sans-serif'));
      });
      repaint();
      moveTo(camera());
    },
    emphasise: ({ lit, chosen, openLink, gaps }) => {
      cy.batch(() => {
        cy.elements().forEach((element) => {
          const id = element.id();
          const isLit = lit !== null && (element.isNode() ? lit.measures : lit.links).has(id);
          element.toggleClass('lit', isLit);
          element.toggleClass('dim', lit !== null && !isLit);
          element.toggleClass('chosen', chosen.has(id));
          element.toggleClass('open', id === openLink);
          element.toggleClass('gap', gaps.has(id));
        });
      });
    },
    showLinks: (ids) => {
      cy.batch(() => {
        cy.edges().forEach((edge) => {
          edge.toggleClass('hidden', !ids.has(edge.id()));
        });
      });
    },
    paint: (next) => {
      palette = next;
      repaint();
    },
    setCover: (width) => {
      cover = width;
      moveTo(camera());
    },
    followCamera: (listener) => {
      listener(camera());
      followers.add(listener);
      return () => followers.delete(listener);
    },
    startCamera,
    moveTo: (wanted) => {
      const to = wanted ?? startCamera();
      if (to !== null) moveTo(to);
    },
    reveal: (rect) => moveTo(revealRect(camera(), rect, stageSize(), (layout?.headHeight ?? 0) * cy.zoom())),
    zoomTo: (rects, scale) => {
      const start = startCamera();
      if (start === null || layout === null) return;
      const room = zoomToShow(rects, stageSize(), layout.headHeight);
      const most = start.zoom * scale;
      const zoom = room < start.zoom ? most : Math.min(room, most);
      const { width, height } = stageSize();
      moveTo(zoomAt(camera(), { x: width / 2, y: height / 2 }, zoom / cy.zoom()));
    },
    fit: () => {
      if (layout !== null) moveTo(fitCamera(layout, stageSize()));
    },
    zoomBy: (factor) => {
      const { width, height } = stageSize();
      moveTo(zoomAt(camera(), { x: width / 2, y: height / 2 }, factor));
    },
    seen: () => {
      const { x, y, zoom } = camera();
      const { width, height } = stageSize();
      return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
    },
    destroy: () => {
      resizing.disconnect();
      stopWheel();
      cy.destroy();
    },
  };
}

function toTarget(cy: Core, event: EventObject): Target | null {
  if (event.target === cy) return null;
  const { id, isCut } = event.target.data();
  return event.target.isNode() ? { kind: 'measure', id, isCut } : { kind: 'link', id };
}
