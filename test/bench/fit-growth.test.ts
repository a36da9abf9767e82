import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitGrowth } from './fit-growth.ts';

test('finds the power by which times grow', () => {
  const sizes = [100, 1000, 10_000];
  const power = fc.double({ min: 0, max: 3, noNaN: true });
  const factor = fc.double({ min: 0.001, max: 1000, noNaN: true });
  fc.assert(
    fc.property(power, factor, (exponent, constant) => {
      const times = sizes.map((size) => constant * size ** exponent);
      expect(fitGrowth(sizes, times)).toBeCloseTo(exponent, 6);
    }),
  );
});

test('a size without a time is an error', () => {
  expect(() => fitGrowth([1, 2], [1])).toThrow(RangeError);
});
