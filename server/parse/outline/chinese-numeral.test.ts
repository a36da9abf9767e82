import { expect, test } from 'vitest';
import { parseChineseDigits, parseChineseNumeral } from './chinese-numeral.ts';

test.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十三', 23],
  ['一百零五', 105],
  ['三百二十一', 321],
])('reads the numeral %s as %i', (numeral, value) => {
  expect(parseChineseNumeral(numeral)).toBe(value);
});

test.each(['', '十十', '甲', '一二'])('reads no numeral in "%s"', (text) => {
  expect(parseChineseNumeral(text)).toBeNull();
});

test('reads years digit by digit', () => {
  expect(parseChineseDigits('二〇二一')).toBe(2021);
  expect(parseChineseDigits('二千')).toBeNull();
});
