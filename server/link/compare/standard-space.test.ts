import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStandardSpace } from './standard-space.ts';

const vector = fc
  .array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 })
  .filter((values) => values.some((value) => value !== 0))
  .map((values) => Float32Array.from(values));
const vectors = fc.array(vector, { minLength: 1, maxLength: 6 });

test('nearer vectors have the higher figure', () => {
  const [north, nearNorth, south] = [
    [0, 1, 0],
    [0.1, 1, 0],
    [0, -1, 0.1],
  ].map((values) => Float32Array.from(values));
  const background = [
    [1, 0, 0],
    [0, 0, 1],
    [-1, 0, 0],
  ].map((values) => Float32Array.from(values));
  if (!north || !nearNorth || !south) throw new TypeError('there are three vectors');
  const space = createStandardSpace([north], [nearNorth, south], background);
  expect(space.compare(0, 0)).toBeGreaterThan(space.compare(0, 1));
});

test('what all vectors of a model have in common does not count', () => {
  fc.assert(
    fc.property(vectors, vectors, vectors, (uppers, lowers, background) => {
      const shift = (list: readonly Float32Array[]) =>
        list.map((each) => each.map((value, i) => value + (i === 0 ? 50 : 0)));
      const plain = createStandardSpace(uppers, lowers, background);
      const shifted = createStandardSpace(shift(uppers), shift(lowers), shift(background));
      expect(shifted.compare(0, 0)).toBeCloseTo(plain.compare(0, 0), 1);
    }),
  );
});

test('is finite for one vector on each side, and for vectors that are all the same', () => {
  const one = [Float32Array.of(1, 0)];
  expect(createStandardSpace(one, one, []).compare(0, 0)).toSatisfy(Number.isFinite);
  expect(createStandardSpace(one, one, one).compare(0, 0)).toSatisfy(Number.isFinite);
});
