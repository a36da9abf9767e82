import cytoscape from 'cytoscape';
import { createFreeCanvas } from '../../../client/graph/free-canvas.ts';
import { readPalette } from '../../../client/theme/palette.ts';
import { createScene } from './create-scene.ts';

/*
 * Draws one graph with our canvas or with bare Cytoscape.js and moves it: what `npm run bench -- client` opens in a
 * browser.
 */

/** What is moved. */
interface Mover {
  readonly fit: () => void;
  readonly panBy: (dx: number, dy: number) => void;
  readonly zoomBy: (factor: number) => void;
}

const stage = document.querySelector<HTMLElement>('#stage');
const surface = document.querySelector<HTMLElement>('#surface');
if (stage === null || surface === null) throw new Error('The page has no stage.');
const palette = readPalette(document.documentElement);
const scene = createScene(Object.values(palette.levels), palette.panel);

function createOurs(on: HTMLElement, within: HTMLElement): Mover {
  const canvas = createFreeCanvas(on, within, { onTap: () => {}, onMove: () => {} });
  canvas.paint(palette);
  canvas.draw(scene);
  canvas.emphasise({ lit: null, chosen: new Set(), openEdge: null });
  let camera = { x: 0, y: 0, zoom: 1 };
  canvas.followCamera((to) => {
    camera = to;
  });
  return {
    fit: canvas.fit,
    panBy: (dx, dy) => canvas.moveTo({ ...camera, x: camera.x + dx, y: camera.y + dy }),
    zoomBy: canvas.zoomBy,
  };
}

function createBare(within: HTMLElement): Mover {
  const cy = cytoscape({
    container: within,
    layout: { name: 'preset', fit: false },
    elements: [
      ...scene.nodes.map(({ id, at }) => ({ data: { id }, position: { ...at } })),
      ...scene.edges.map(({ id, fromId, toId }) => ({ data: { id, source: fromId, target: toId } })),
    ],
  });
  return {
    fit: () => cy.fit(undefined, 40),
    panBy: (x, y) => cy.panBy({ x, y }),
    zoomBy: (factor) =>
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
  };
}

const mover = location.hash === '#ours' ? createOurs(stage, surface) : createBare(surface);

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Frames a second while a movement goes on for so many frames, one step a frame. */
async function measure(frames: number, step: (frame: number) => void): Promise<number> {
  const start = await nextFrame();
  let end = start;
  for (let frame = 0; frame < frames; frame += 1) {
    step(frame);
    end = await nextFrame();
  }
  return (1000 * frames) / (end - start);
}

/** Half of a movement goes one way, half of it back. */
const way = (frame: number, frames: number) => (frame < frames / 2 ? 1 : -1);

declare global {
  interface Window {
    /** Frames a second by movement. */
    readonly measureFrames: (frames: number) => Promise<Readonly<Record<string, number>>>;
  }
}

Object.assign(window, {
  measureFrames: async (frames: number) => {
    mover.fit();
    await nextFrame();
    const pannedWhole = await measure(frames, (frame) => mover.panBy(8 * way(frame, frames), 5 * way(frame, frames)));
    const zoomed = await measure(frames, (frame) => mover.zoomBy(way(frame, frames) > 0 ? 1.06 : 1 / 1.06));
    mover.zoomBy(8);
    await nextFrame();
    const pannedClose = await measure(frames, (frame) => mover.panBy(24 * way(frame, frames), 12 * way(frame, frames)));
    return { 'all in view, panned': pannedWhole, zoomed: zoomed, 'close up, panned': pannedClose };
  },
});
