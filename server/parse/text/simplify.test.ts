import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restore, simplify } from './simplify.ts';

test('turns traditional characters into simplified ones, place by place', () => {
  expect(simplify('關於智慧交通行動計劃的通知')).toBe('关于智慧交通行动计划的通知');
  expect(simplify('已是简体，English 2031')).toBe('已是简体，English 2031');
});

test('has the length of the original, and a passage comes back as written', () => {
  const text = fc.string({ unit: fc.constantFrom('發', '展', '计', '劃', 'a', ' ', '𠮷', '裏', '。') });
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(20), (original, from, length) => {
      const simplified = simplify(original);
      expect(simplified.length).toBe(original.length);
      const passage = simplified.slice(from, from + length);
      expect(restore(passage, from, original, simplified)).toBe(original.slice(from, from + length));
    }),
  );
});
