import { expect, test } from 'vitest';
import { parseChineseNumeral } from '../outline/chinese-numeral.ts';
import { formatListNumeral } from './list-numeral.ts';

test.for([
  [1, 'chineseCounting', '一'],
  [10, 'chineseCountingThousand', '十'],
  [12, 'chineseCounting', '十二'],
  [20, 'japaneseCounting', '二十'],
  [101, 'chineseCountingThousand', '一百零一'],
  [110, 'chineseCountingThousand', '一百一十'],
  [1005, 'taiwaneseCountingThousand', '一千零五'],
  [20, 'ideographDigital', '二〇'],
  [3, 'decimal', '3'],
  [3, 'decimalZero', '03'],
  [13, 'decimalFullWidth', '１３'],
  [3, 'decimalEnclosedCircleChinese', '③'],
  [21, 'decimalEnclosedCircle', '21'],
  [2, 'decimalEnclosedParen', '⑵'],
  [3, 'ideographEnclosedCircle', '㊂'],
  [2, 'ideographTraditional', '乙'],
  [12, 'ideographZodiac', '亥'],
  [14, 'upperRoman', 'XIV'],
  [28, 'lowerLetter', 'bb'],
  [0, 'chineseCounting', '0'],
  [7, 'an unknown format', '7'],
] as const)('%i in %s is %s', ([value, format, expected]) => {
  expect(formatListNumeral(value, format)).toBe(expected);
});

test('Chinese list numerals are the ones that headings are read with', () => {
  for (let value = 1; value < 1000; value++) {
    expect(parseChineseNumeral(formatListNumeral(value, 'chineseCountingThousand'))).toBe(value);
  }
});
