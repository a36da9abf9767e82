import { expect, test } from 'vitest';
import { toEnglishNumber, toNumbered } from './section-number.ts';

test.for([
  ['三、', 'III.'],
  ['十九、', 'XIX.'],
  ['（二）', '(2)'],
  ['（十二）', '(12)'],
  ['(二十一)', '(21)'],
  ['1．', '1.'],
  ['2.', '2.'],
  ['（3）', '(3)'],
  ['第四章', 'Chapter 4'],
  ['第一百零三条', 'Article 103'],
  ['第二十节', 'Section 20'],
  ['', ''],
  ['专栏', '专栏'],
] as const)('“%s” is %s', ([written, english]) => {
  expect(toEnglishNumber(written)).toBe(english);
});

test('a heading without an English one keeps its Chinese number', () => {
  expect(toNumbered({ writtenNumber: '（二）', title: '开放', titleEn: null })).toEqual({
    title: '（二）开放',
    titleEn: null,
  });
  expect(toNumbered({ writtenNumber: '（二）', title: '开放', titleEn: 'Opening up' }).titleEn).toBe('(2) Opening up');
  expect(toNumbered({ writtenNumber: '', title: '开放', titleEn: 'Opening up' }).titleEn).toBe('Opening up');
});
