import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadApart } from './spread-apart.ts';

const size = { width: 180, height: 28 };
const none: ReadonlySet<string> = new Set();

test('two nodes in one place come to lie one under the other', () => {
  const places = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 30, y: 0 }],
  ]);
  const apart = spreadApart(places, none, size);
  expect(Math.abs((apart.get('a')?.y ?? 0) - (apart.get('b')?.y ?? 0))).toBeGreaterThanOrEqual(size.height);
  expect(spreadApart(places, new Set(['a']), size).get('a')).toEqual({ x: 0, y: 0 });
});

test('what lies apart stays, and nothing moves sideways', () => {
  const node = fc.record({ x: fc.integer({ min: 0, max: 3000 }), y: fc.integer({ min: 0, max: 3000 }) });
  fc.assert(
    fc.property(fc.array(node, { maxLength: 20 }), (points) => {
      const places = new Map(points.map((point, index) => [`n${index}`, point]));
      const apart = spreadApart(places, none, size);
      for (const [id, { x }] of places) expect(apart.get(id)?.x).toBe(x);
      const again = spreadApart(apart, none, size);
      for (const [id, { y }] of apart) expect(Math.abs((again.get(id)?.y ?? 0) - y)).toBeLessThan(size.height);
    }),
  );
});
