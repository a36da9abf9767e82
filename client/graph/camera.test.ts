import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Camera, clampCamera, createCamera, fitCamera, revealRect, zoomAt, zoomToShow } from './camera.ts';

const content = { width: 1000, height: 1200 };
const stage = { width: 1100, height: 900 };

test('at first the lanes are seen from the top at full size, in the middle', () => {
  expect(createCamera(content, stage)).toEqual({ x: 50, y: 0, zoom: 1 });
});

test('lanes that are wider than the stage are shown a little smaller', () => {
  expect(createCamera(content, { width: 900, height: 900 })).toEqual({ x: 0, y: 0, zoom: 0.9 });
});

test('fitting shows everything', () => {
  expect(fitCamera(content, stage)).toEqual({ x: 175, y: 0, zoom: 0.75 });
});

test('what is in view does not move the camera', () => {
  const camera = createCamera(content, stage);
  expect(revealRect(camera, { x: 10, y: 200, width: 200, height: 23 }, stage, 96)).toEqual(camera);
});

test('what is below comes up, what is under the heads comes down', () => {
  const camera: Camera = { x: 0, y: -100, zoom: 1 };
  const below = revealRect(camera, { x: 10, y: 1100, width: 200, height: 23 }, stage, 96);
  expect(below.y).toBe(900 - 24 - 1123);
  const above = revealRect(camera, { x: 10, y: 150, width: 200, height: 23 }, stage, 96);
  expect(above.y).toBe(96 + 24 - 150);
});

const anyCamera = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  zoom: fc.double({ min: 0.1, max: 5, noNaN: true }),
});
const anySize = fc.record({ width: fc.integer({ min: 200, max: 3000 }), height: fc.integer({ min: 200, max: 3000 }) });

test('clamping twice is clamping once, and no empty stage is ever shown', () => {
  fc.assert(
    fc.property(anyCamera, anySize, anySize, (camera, lanes, window) => {
      const clamped = clampCamera(camera, lanes, window);
      // As text: rounding can give -0.
      expect(JSON.stringify(clampCamera(clamped, lanes, window))).toBe(JSON.stringify(clamped));
      expect(clamped.x).toBeLessThan(window.width);
      expect(clamped.x + lanes.width * clamped.zoom).toBeGreaterThan(0);
      expect(clamped.y).toBeLessThanOrEqual(0);
    }),
  );
});

test('rectangles that are shown together fill the stage under the head', () => {
  const rects = [
    { x: 0, y: 100, width: 200, height: 20 },
    { x: 270, y: 300, width: 200, height: 20 },
  ];
  expect(zoomToShow(rects, { width: 2000, height: 648 }, 80)).toBe(2);
  expect(zoomToShow(rects, { width: 518, height: 3000 }, 80)).toBe(1);
});

test('zooming keeps what is under the pointer', () => {
  fc.assert(
    fc.property(anyCamera, fc.double({ min: 0.5, max: 2, noNaN: true }), (camera, factor) => {
      const pointer = { x: 400, y: 300 };
      const zoomed = zoomAt(camera, pointer, factor);
      const before = (pointer.x - camera.x) / camera.zoom;
      expect((pointer.x - zoomed.x) / zoomed.zoom).toBeCloseTo(before, 6);
    }),
  );
});

test('what comes over the stage moves nothing, but lets lanes come out from under it', () => {
  const start = createCamera(content, stage);
  expect(clampCamera(start, content, stage, 372)).toEqual(start);
  expect(clampCamera({ ...start, x: -500 }, content, stage, 372).x).toBe(1100 - 372 - 1000);
  const one = { width: 300, height: 600 };
  expect(clampCamera(createCamera(one, stage), one, stage, 372)).toEqual({ x: 400, y: 0, zoom: 1 });
  expect(clampCamera({ x: 0, y: 0, zoom: 1 }, one, stage, 372).x).toBe((1100 - 372 - 300) / 2);
});
