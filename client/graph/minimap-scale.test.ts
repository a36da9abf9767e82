import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, fromMap, scaleToMap, toMap } from './minimap-scale.ts';

const map = { width: 168, height: 108 };
const air = 6;
const place = fc.integer({ min: -50_000, max: 50_000 });
const anyGraph = fc.record({
  x: place,
  y: place,
  width: fc.integer({ min: 0, max: 90_000 }),
  height: fc.integer({ min: 0, max: 90_000 }),
});

test('a graph of any size and place lies within the air of its map', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const { x, y, width, height } = toMap(graph, scaleToMap(graph, map, air));
      const slack = 1e-6;
      expect(x).toBeGreaterThanOrEqual(air - slack);
      expect(y).toBeGreaterThanOrEqual(air - slack);
      expect(x + width).toBeLessThanOrEqual(map.width - air + slack);
      expect(y + height).toBeLessThanOrEqual(map.height - air + slack);
    }),
  );
});

test('a point of the map leads back to the point of the graph', () => {
  fc.assert(
    fc.property(anyGraph, place, place, (graph, x, y) => {
      const by = scaleToMap(graph, map, air);
      const on = toMap({ x, y, width: 0, height: 0 }, by);
      const back = fromMap(on, by);
      expect(back.x).toBeCloseTo(x, 3);
      expect(back.y).toBeCloseTo(y, 3);
    }),
  );
});

test('a graph is seen whole or not', () => {
  const seen = { x: 0, y: 0, width: 100, height: 50 };
  expect(contains(seen, { x: 0, y: 10, width: 100, height: 40 })).toBe(true);
  expect(contains(seen, { x: -1, y: 10, width: 10, height: 10 })).toBe(false);
  expect(contains(seen, { x: 95, y: 10, width: 10, height: 10 })).toBe(false);
});
