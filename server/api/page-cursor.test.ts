import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCursor, toOffset } from './page-cursor.ts';

test('after a cursor comes the next hit', () => {
  fc.assert(
    fc.property(fc.nat(), (position) => {
      expect(toOffset(toCursor(position))).toBe(position + 1);
    }),
  );
});

test('without a cursor the list starts', () => {
  expect([toOffset(null), toOffset(undefined)]).toEqual([0, 0]);
});

test.for(['', 'x', 'aGl0Oi0x', 'aGl0OjEuNQ', 'aGl0Ok5hTg', 'aGl0OjA=', ' aGl0OjA'])('"%s" is no cursor', (text) => {
  expect(() => toOffset(text)).toThrow('after must be a cursor that an earlier answer');
});
