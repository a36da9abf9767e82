import { expect, test } from 'vitest';
import { placeAround } from './place-around.ts';

const size = { width: 180, height: 28 };

test('the first node stands at the origin, others around it', () => {
  const places = placeAround([], { x: 0, y: 0 }, 3, size, 'any');
  expect(places).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 40 },
    { x: 0, y: -40 },
  ]);
});

test('what a node leads to stands to its right, in short columns, and covers nothing', () => {
  const origin = { x: 100, y: 50 };
  const taken = [origin, { x: 340, y: 50 }];
  const places = placeAround(taken, origin, 25, size, 'right');
  expect(places).toHaveLength(25);
  for (const [index, place] of places.entries()) {
    expect(place.x).toBeGreaterThan(origin.x + size.width);
    for (const other of [...taken, ...places.slice(0, index)]) {
      expect(Math.abs(other.x - place.x) >= size.width || Math.abs(other.y - place.y) >= size.height).toBe(true);
    }
  }
  expect(new Set(places.map(({ x }) => x)).size).toBeLessThan(5);
});
