import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markText } from './mark-text.ts';

test('a text is cut at the edges of the marks', () => {
  expect(markText('支持跨境电商发展', [{ start: 2, end: 6 }])).toEqual([
    { start: 0, end: 2, text: '支持', isMarked: false },
    { start: 2, end: 6, text: '跨境电商', isMarked: true },
    { start: 6, end: 8, text: '发展', isMarked: false },
  ]);
});

test('marks that touch become one', () => {
  const marked = markText('跨境电商', [
    { start: 2, end: 4 },
    { start: 0, end: 2 },
  ]);
  expect(marked).toEqual([{ start: 0, end: 4, text: '跨境电商', isMarked: true }]);
});

test('an empty text has no stretches', () => {
  expect(markText('', [{ start: 0, end: 3 }])).toEqual([]);
});

const ranges = fc.array(fc.record({ start: fc.nat(30), end: fc.nat(40) }).filter(({ start, end }) => start < end));

test('the stretches are the whole text, and marked exactly where a range says so', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), ranges, (text, marks) => {
      const stretches = markText(text, marks);
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      for (const { start, end, isMarked } of stretches) {
        for (let at = start; at < end; at += 1) {
          expect(marks.some((mark) => mark.start <= at && at < mark.end)).toBe(isMarked);
        }
      }
    }),
  );
});
