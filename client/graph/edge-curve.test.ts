import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bendEdge, type EdgeCurve } from './edge-curve.ts';
import type { Point } from './lane-layout.ts';

/** As Cytoscape places a control point of an unbundled bezier with `edge-distances: endpoints`. */
function place(start: Point, end: Point, curve: EdgeCurve, index: 0 | 1): Point {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy);
  const weight = curve.weights[index];
  const distance = curve.distances[index];
  return { x: start.x + dx * weight - (dy / length) * distance, y: start.y + dy * weight + (dx / length) * distance };
}

test('the curve leaves and arrives level, half a gap away from its ends', () => {
  const start = { x: 226, y: 100 };
  const end = { x: 296, y: 480 };
  const curve = bendEdge(start, end, 70);
  const first = place(start, end, curve, 0);
  const second = place(start, end, curve, 1);
  expect(first.x).toBeCloseTo(261);
  expect(first.y).toBeCloseTo(100);
  expect(second.x).toBeCloseTo(261);
  expect(second.y).toBeCloseTo(480);
});

test('a level edge is a straight line', () => {
  expect(bendEdge({ x: 0, y: 5 }, { x: 70, y: 5 }, 70)).toEqual({ weights: [0.5, 0.5], distances: [-0, 0] });
});

test('every curve is level at both ends, whatever it joins', () => {
  const coordinate = fc.integer({ min: -3000, max: 3000 });
  fc.assert(
    fc.property(coordinate, coordinate, fc.integer({ min: 30, max: 900 }), (y1, y2, width) => {
      const start = { x: 0, y: y1 };
      const end = { x: width, y: y2 };
      const curve = bendEdge(start, end, 60);
      expect(place(start, end, curve, 0).y).toBeCloseTo(y1);
      expect(place(start, end, curve, 1).y).toBeCloseTo(y2);
    }),
  );
});
