import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from './random.ts';

test('one seed gives one sequence, another seed another', () => {
  const draw = (seed: number) => {
    const { below } = createRandom(seed);
    return Array.from({ length: 8 }, () => below(1000));
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

test('draws lie within what was asked for, and a shuffled list keeps its items', () => {
  fc.assert(
    fc.property(fc.integer(), fc.uniqueArray(fc.nat(), { minLength: 1 }), (seed, list) => {
      const { below, pick, pickSkewed, shuffle } = createRandom(seed);
      expect(below(list.length)).toBeLessThan(list.length);
      expect(list).toContain(pick(list));
      expect(list).toContain(pickSkewed(list));
      expect(shuffle(list).toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b));
    }),
  );
});

test('chance keeps to its share, and skewed picks prefer the front', () => {
  const { chance, pickSkewed } = createRandom(5);
  const tries = Array.from({ length: 4000 }, () => ({ happened: chance(0.25), picked: pickSkewed([0, 1, 2, 3]) }));
  const share = tries.filter(({ happened }) => happened).length / tries.length;
  expect(share).toBeCloseTo(0.25, 1);
  const front = tries.filter(({ picked }) => picked === 0).length / tries.length;
  expect(front).toBeCloseTo(0.5, 1);
});

test('nothing can be picked from an empty list', () => {
  expect(() => createRandom(1).pick([])).toThrow(RangeError);
});
