import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromKeyCursor, toKeyCursor } from './key-cursor.ts';

test('a cursor gives back its key, and none is none', () => {
  fc.assert(
    fc.property(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), (linkId, score) => {
      expect(fromKeyCursor(toKeyCursor(linkId, score))).toEqual({ linkId, score });
    }),
  );
  expect([fromKeyCursor(null), fromKeyCursor(undefined)]).toEqual([null, null]);
});

test.for(['', 'x', 'bnVsbA', 'WzEsMl0', 'WyJhIl0'])('"%s" is no cursor', (text) => {
  expect(() => fromKeyCursor(text)).toThrow('after must be a cursor that an earlier answer');
});
