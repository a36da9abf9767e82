import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concatMapped, mapSlice, removeMatches, sliceMapped, squeezeSpace, toRange } from './mapped-text.ts';

test('drops layout space but keeps one space between Latin words', () => {
  const original = ' 到 2025 年， Free  Trade\tZone 建成';
  expect(squeezeSpace(mapSlice(original, 0, original.length)).text).toBe('到2025年，Free Trade Zone建成');
});

test('every character that stays knows its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('中', 'a', '1', ' ', '\n', '*', '。') }), (original) => {
      const mapped = squeezeSpace(removeMatches(mapSlice(original, 0, original.length), /\*/g));
      for (const [i, offset] of mapped.offsets.entries()) {
        expect(mapped.text[i]).toBe(mapped.text[i] === ' ' ? ' ' : original[offset]);
      }
      expect(mapped.text.replaceAll(' ', '')).toBe(original.replace(/[\s*]/g, ''));
    }),
  );
});

test('a cut and joined text spans from its first to its last character', () => {
  const mapped = mapSlice('甲乙丙丁戊', 1, 5);
  const joined = concatMapped([sliceMapped(mapped, 0, 1), sliceMapped(mapped, 3)]);
  expect(joined.text).toBe('乙戊');
  expect(toRange(joined)).toEqual({ start: 1, end: 5 });
});

test('an empty text stands nowhere', () => {
  expect(() => toRange(mapSlice('', 0, 0))).toThrow(RangeError);
});
