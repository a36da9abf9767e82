import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCommonUnit } from './unit.ts';

test.each([
  [5000, '万元', 0.5, '亿元'],
  [1.2, '万亿元', 12000, '亿元'],
  [300, '亿元', 300, '亿元'],
  [20, '亿美元', 20, '亿美元'],
  [8.5, '%', 8.5, '%'],
  [2, '个百分点', 2, '个百分点'],
  [3, '百分点', 3, '百分点'],
  [50, '个', 50, '个'],
  [1.5, '万家', 15000, '家'],
  [120, 'km²', 120, '平方公里'],
  [15, '亩', 0.01, '平方公里'],
  [2, '万亩', 13.3333333333, '平方公里'],
  [200, '公顷', 2, '平方公里'],
  [30, '万吨/年', 300000, '吨/年'],
  [40, '千米', 40, '公里'],
  [5, '万千瓦', 50000, '千瓦'],
  [3, '千万标箱', 3e7, '标箱'],
  [3, '百万TEU', 3e6, '标箱'],
  [7, '', 7, ''],
  [7, '万', 70000, ''],
  [9, '星座', 9, '星座'],
])('%d %s is %d %s', (value, unit, common, of) => {
  expect(toCommonUnit(value, unit)).toEqual({ value: common, unit: of });
});

test('what is in a common unit stays as it is', () => {
  const unit = fc.constantFrom('元', '万元', '亩', '万吨', '%', '个', '千克', '分钟', '万TEU', '次/年', '未知');
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(value, unit, (given, of) => {
      const once = toCommonUnit(given, of);
      const twice = toCommonUnit(once.value, once.unit);
      expect(twice.unit).toBe(once.unit);
      expect(twice.value).toBeCloseTo(once.value, 3);
    }),
  );
});
