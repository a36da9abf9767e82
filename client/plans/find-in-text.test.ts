import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInText } from './find-in-text.ts';

const blocks = [
  { id: 'heading', lines: ['1 发展跨境电商'] },
  { id: 'clause', lines: ['支持跨境电商平台（eWTP）建设跨境电商园区。', 'Support eWTP.'] },
];

test('every place is found, in order', () => {
  expect(findInText(blocks, '跨境电商')).toEqual([
    { id: 'heading', line: 0, start: 4, end: 8 },
    { id: 'clause', line: 0, start: 2, end: 6 },
    { id: 'clause', line: 0, start: 16, end: 20 },
  ]);
});

test('capital letters do not matter, signs do', () => {
  expect(findInText(blocks, ' ewtp ').map(({ line }) => line)).toEqual([0, 1]);
  expect(findInText(blocks, '（ewtp）')).toHaveLength(1);
  expect(findInText(blocks, 'e.tp')).toEqual([]);
});

test('nothing is found for nothing', () => {
  expect(findInText(blocks, ' ')).toEqual([]);
});

test('whatever is typed, what is found is what was looked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1, maxLength: 4 }), (text, wanted) => {
      for (const { start, end } of findInText([{ id: 'a', lines: [text] }], wanted)) {
        expect(text.slice(start, end).toLowerCase()).toBe(wanted.trim().toLowerCase());
      }
    }),
  );
});
