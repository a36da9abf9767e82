import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuantities, parseQuantity } from './quantity.ts';

test.each([
  ['1.2万亿元', 1.2, '万亿元'],
  ['7000万吨', 7000, '万吨'],
  ['2300万吨/年', 2300, '万吨/年'],
  ['3500万标箱', 3500, '万标箱'],
  ['两千亿元', 2000, '亿元'],
  ['百万吨', 100, '万吨'],
  ['千亿', 1000, '亿'],
  ['万亿元', 1, '万亿元'],
  ['三分之一', 1 / 3, ''],
  ['百分之十五', 15, '%'],
  ['18%', 18, '%'],
  ['6.5％', 6.5, '％'],
  ['2个百分点', 2, '个百分点'],
  ['12,500户', 12_500, '户'],
  ['5千瓦', 5, '千瓦'],
  ['5百万元', 500, '万元'],
  ['一万五千人', 15_000, '人'],
  ['500件/万人', 500, '件/万人'],
  ['一倍', 1, '倍'],
  ['十二个', 12, '个'],
])('reads %s', (text, value, unit) => {
  expect(parseQuantity(text)).toEqual({ value, unit });
});

test.each(['2025年', '二〇二五年', '5G', '1210', '2.0', '第三方', 'IPv6', '500强', '一流', '甲'])(
  'reads no quantity in %s',
  (text) => {
    expect(parseQuantity(text)).toBeNull();
  },
);

test('finds several in one text, ranges and rounded figures among them', () => {
  const text = '新增企业3至5家，投入10-12亿元，培训人才200余名，占比5%—8%';
  expect(
    findQuantities(text).map(({ value, upTo, unit, more, start, end }) => [
      text.slice(start, end),
      value,
      upTo,
      unit,
      more,
    ]),
  ).toEqual([
    ['3至5家', 3, 5, '家', false],
    ['10-12亿元', 10, 12, '亿元', false],
    ['200余名', 200, null, '名', true],
    ['5%—8%', 5, 8, '%', false],
  ]);
});

test('reads back every figure that can be written', () => {
  const scales = fc.constantFrom('', '万', '亿', '万亿');
  const units = fc.constantFrom('元', '吨', '个百分点', '标箱', '家', '平方公里', '%');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), scales, units, (hundredths, scale, unit) => {
      expect(parseQuantity(`${hundredths / 100}${scale}${unit}`)).toEqual({
        value: hundredths / 100,
        unit: scale + unit,
      });
    }),
  );
});
