import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumeral } from './quantity-numeral.ts';

test.each([
  ['两千', 2000],
  ['十', 10],
  ['二十三', 23],
  ['一百零五', 105],
  ['一万五千', 15_000],
  ['三万亿', 3e12],
  ['百', 100],
  ['3千', 3000],
  ['3.5万', 35_000],
  ['12,500', 12_500],
  ['0.85', 0.85],
  ['二点五', 2.5],
])('reads %s as %d', (numeral, value) => {
  expect(parseNumeral(numeral)).toBe(value);
});

test.each(['', '十百', '一二', '甲', '点五', '一点', '1.2.3'])('reads no number in "%s"', (text) => {
  expect(parseNumeral(text)).toBeNull();
});

const names = '零一二三四五六七八九';

/** Writes a whole number below 10^12 as Chinese texts do. */
function writeNumeral(value: number): string {
  if (value >= 1e8) return `${writeNumeral(Math.floor(value / 1e8))}亿${writeRest(value % 1e8, 1e7)}`;
  if (value >= 1e4) return `${writeNumeral(Math.floor(value / 1e4))}万${writeRest(value % 1e4, 1e3)}`;
  const steps = [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const;
  for (const [step, name] of steps) {
    if (value >= step) return `${names[Math.floor(value / step)]}${name}${writeRest(value % step, step / 10)}`;
  }
  return names[value] ?? '';
}

function writeRest(rest: number, step: number): string {
  if (rest === 0) return '';
  return rest < step ? `零${writeNumeral(rest)}` : writeNumeral(rest);
}

test('reads every number that can be written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
      expect(parseNumeral(writeNumeral(value))).toBe(value);
      expect(parseNumeral(String(value))).toBe(value);
    }),
  );
});
