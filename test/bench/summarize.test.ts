import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summarize } from './summarize.ts';

test('quantiles are nearest ranks', () => {
  const figures = Array.from({ length: 20 }, (_, i) => 20 - i);
  expect(summarize(figures)).toEqual({ runs: 20, median: 10, p95: 19, min: 1, max: 20 });
  expect(summarize([7])).toEqual({ runs: 1, median: 7, p95: 7, min: 7, max: 7 });
});

test('nothing measured is no summary', () => {
  expect(() => summarize([])).toThrow(RangeError);
});

test('the figures are in order whatever was measured', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, noNaN: true }), { minLength: 1 }), (figures) => {
      const { min, median, p95, max } = summarize(figures);
      expect([min, median, p95, max]).toEqual([min, median, p95, max].toSorted((a, b) => a - b));
      for (const figure of [min, median, p95, max]) expect(figures).toContain(figure);
    }),
  );
});
