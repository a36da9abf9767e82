import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitWording, summarizeShared } from './wording.ts';

const show = (text: string, ...shared: readonly (readonly [number, number])[]) =>
  splitWording(
    text,
    shared.map(([start, end]) => ({ start, end })),
  ).map(({ text: part, kind }) => `${kind}:${part}`);

test('what both say and what one says', () => {
  expect(show('支持建设海外仓，鼓励回购。', [0, 7])).toEqual([
    'shared:支持建设海外仓',
    'plain:，',
    'own:鼓励回购',
    'plain:。',
  ]);
});

test('punctuation between shared wordings is nobody’s', () => {
  expect(show('甲乙，丙丁', [0, 2], [3, 5])).toEqual(['shared:甲乙', 'plain:，', 'shared:丙丁']);
});

test('punctuation within own wording is part of it', () => {
  expect(show('试点（首批）先行')).toEqual(['own:试点（首批）先行']);
});

test('nothing of a passage is lost', () => {
  const range = fc.record({ start: fc.nat(20), end: fc.nat(20) });
  fc.assert(
    fc.property(fc.string(), fc.array(range), (text, shared) => {
      const parts = splitWording(text, shared).map((wording) => wording.text);
      expect(parts.join('')).toBe(text);
    }),
  );
});

test('the longest shared wordings come first, without their punctuation', () => {
  const text = '支持建设公共海外仓，数字清关。';
  const shared = [
    { start: 0, end: 4 },
    { start: 4, end: 10 },
    { start: 10, end: 15 },
  ];
  expect(summarizeShared(text, shared.slice(1), 2)).toEqual({ letters: 9, phrases: ['公共海外仓，数字清关'] });
  expect(
    summarizeShared(
      text,
      [
        { start: 0, end: 4 },
        { start: 10, end: 14 },
        { start: 4, end: 5 },
      ],
      1,
    ),
  ).toEqual({
    letters: 9,
    phrases: ['支持建设公'],
  });
});
