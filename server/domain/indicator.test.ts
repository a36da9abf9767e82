import { expect, test } from 'vitest';
import { toIndicatorKey } from './indicator.ts';

test.each([
  ['全省数字经济核心产业增加值总量', '数字经济核心产业增加值'],
  ['数字经济核心产业增加值', '数字经济核心产业增加值'],
  ['公共海外仓数量', '公共海外仓'],
  ['到2025年公共海外仓数', '到公共海外仓'],
  ['规模', '规模'],
  ['（R&D）经费', 'RD经费'],
])('%s measures %s', (indicator, key) => {
  expect(toIndicatorKey(indicator)).toBe(key);
});
