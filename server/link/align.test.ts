import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from './align.ts';

const wordsOf = (upper: string, lower: string) =>
  align(upper, lower).map((span) => [
    upper.slice(span.upper.start, span.upper.end),
    lower.slice(span.lower.start, span.lower.end),
  ]);

test('finds shared wording in the order of the upper text', () => {
  expect(wordsOf('支持企业建设海外仓，推进通关便利。', '推进通关便利，鼓励企业建设海外仓。')).toEqual([
    ['企业建设海外仓', '企业建设海外仓'],
    ['推进通关便利', '推进通关便利'],
  ]);
});

test('passes over punctuation, width and letter case', () => {
  expect(wordsOf('发展“数字+服务”平台（EWTP）', '发展数字服务平台ｅｗｔｐ')).toEqual([
    ['发展“数字+服务”平台（EWTP', '发展数字服务平台ｅｗｔｐ'],
  ]);
});

test('takes two shared letters for chance', () => {
  expect(align('建设港口', '建设机场')).toEqual([]);
});

test('spans hold the same letters, overlap nowhere and lie within their texts', () => {
  const text = fc.string({ unit: fc.constantFrom('建', '设', '平', '台', '，', 'a', 'A', ' ') });
  const letters = (part: string) => part.replace(/[\s，]/g, '').toLowerCase();
  fc.assert(
    fc.property(text, text, (upper, lower) => {
      const spans = align(upper, lower);
      for (const span of spans) {
        expect(letters(upper.slice(span.upper.start, span.upper.end))).toBe(
          letters(lower.slice(span.lower.start, span.lower.end)),
        );
      }
      for (const side of ['upper', 'lower'] as const) {
        const ranges = spans.map((span) => span[side]).sort((a, b) => a.start - b.start);
        for (const [i, range] of ranges.entries()) expect(range.start).toBeGreaterThanOrEqual(ranges[i - 1]?.end ?? 0);
      }
    }),
  );
});

test('takes the longest run again and again, the first of several as long', () => {
  const text = fc.string({ unit: fc.constantFrom('建', '设', '平'), maxLength: 40 });
  fc.assert(
    fc.property(text, text, (upper, lower) => {
      const spans = align(upper, lower);
      const taken = spans.map((span) => [span.upper.start, span.lower.start, span.upper.end - span.upper.start]);
      expect(taken).toEqual(tile(upper, lower).sort(([a = 0], [b = 0]) => a - b));
    }),
  );
});

/** Greedy string tiling as its definition says it: beginnings in both texts and length of each run. */
function tile(upper: string, lower: string): number[][] {
  const tiles: number[][] = [];
  const [a, b] = [[...upper], [...lower]];
  for (let length = Math.min(a.length, b.length); length >= 3; length--) {
    for (let i = 0; i + length <= a.length; i++) {
      for (let j = 0; j + length <= b.length; j++) {
        const run = a.slice(i, i + length);
        if (run.includes('') || run.join() !== b.slice(j, j + length).join()) continue;
        tiles.push([i, j, length]);
        a.fill('', i, i + length);
        b.fill('', j, j + length);
      }
    }
  }
  return tiles;
}
