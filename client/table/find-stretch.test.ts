import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findStretch } from './find-stretch.ts';

const size = fc.integer({ min: 1, max: 300 });
const pixels = fc.integer({ min: 0, max: 100_000 });

test('all that is in view is drawn, and little more', () => {
  fc.assert(
    fc.property(size, pixels, pixels, (height, from, room) => {
      const { start, end } = findStretch(height, from, room);
      expect(start * height).toBeLessThanOrEqual(from);
      expect(end * height).toBeGreaterThanOrEqual(from + room);
      expect(end - start).toBeLessThanOrEqual(Math.ceil(room / height) + 25);
    }),
  );
});

test('scrolling by a row seldom draws anything', () => {
  const seen = Array.from({ length: 60 }, (_, row) => JSON.stringify(findStretch(30, row * 30, 300)));
  expect(new Set(seen).size).toBeLessThan(25);
});
