import { expect, test } from 'vitest';
import { formatQuantity } from './format-quantity.ts';

test.for([
  [7000, '万吨', '7000 万吨', '70 million tonnes'],
  [1.2, '万亿元', '1.2 万亿元', '1.2 trillion yuan'],
  [5000, '亿元', '5000 亿元', '500 billion yuan'],
  [3, '个百分点', '3 个百分点', '3 percentage points'],
  [1, '个百分点', '1 个百分点', '1 percentage point'],
  [30, '万吨/年', '30 万吨/年', '300,000 tonnes a year'],
  [2, '千米', '2 千米', '2 km'],
  [20, '家', '20 家', '20'],
  [100, 'EB', '100 EB', '100 EB'],
  [4, '斗', '4 斗', '4 斗'],
  [18, '%', '18%', '18%'],
  [1 / 3, '', '33.3%', '33.3%'],
] as const)('%d of unit “%s” reads %s and %s', ([value, unit, chinese, english]) => {
  expect(formatQuantity(value, unit, 'zh')).toBe(chinese);
  expect(formatQuantity(value, unit, 'en')).toBe(english);
});
