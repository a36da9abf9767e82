import { expect, test } from 'vitest';
import { findWrapWidth, readSourceLines } from './source-lines.ts';

test('leaves out blank lines, page numbers, rules and the residue of conversions', () => {
  const original = '# **总则**\n\n11\n— 3 —\n---\n\f第 2 页\n[bookmark: _Hlk1]（1）内容\r\n> 引文';
  expect(
    readSourceLines(original).map(({ content, headingMark, number }) => [content.text, headingMark, number]),
  ).toEqual([
    ['总则', 1, 1],
    ['（1）内容', 0, 7],
    ['引文', 0, 8],
  ]);
});

test('keeps a figure that stands within a sentence', () => {
  expect(readSourceLines('推动\n1210 和 9610 出口').map(({ content }) => content.text)).toEqual([
    '推动',
    '1210和9610出口',
  ]);
});

test('finds the width of wrapped text and none in free text', () => {
  const wrapped = Array.from({ length: 12 }, (_, i) => '字'.repeat(i % 4 === 3 ? 9 : 24)).join('\n');
  expect(findWrapWidth(readSourceLines(wrapped))).toBe(24);
  const free = Array.from({ length: 12 }, (_, i) => '字'.repeat(20 + i * 37)).join('\n');
  expect(findWrapWidth(readSourceLines(free))).toBe(Number.POSITIVE_INFINITY);
});
