import { expect, test } from 'vitest';
import { foldText } from './fold-names.ts';

test.each([
  ['跨境电商', '跨境电商'],
  ['ＱＦＬＰ', 'qflp'],
  ['国际贸易“单一窗口”', '国际贸易单一窗口'],
  ['Cross-Border  E‑commerce', 'cross border e commerce'],
  ['公募 REITs 试点', '公募reits试点'],
  ["People's Bank", 'peoples bank'],
  ['中国-东盟', '中国-东盟'],
  ['互联网＋', '互联网+'],
  ['1㎡', '1m2'],
  [' 甲 ', '甲'],
])('%j folds to %j', (text, folded) => {
  expect(foldText(text).text).toBe(folded);
});

test('each unit says which character of the original it comes from', () => {
  expect(foldText('“㎡” A')).toEqual({ text: 'm2 a', starts: [1, 1, 3, 4], ends: [2, 2, 4, 5] });
});
