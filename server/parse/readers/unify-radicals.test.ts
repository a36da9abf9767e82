import { expect, test } from 'vitest';
import { unifyRadicals } from './unify-radicals.ts';

test('radicals and compatibility characters become the ideographs they show', () => {
  expect(unifyRadicals('⼀、⽀持⻓三⾓⽣产')).toBe('一、支持长三角生产');
  expect(unifyRadicals('⻛⼒\uf9e8')).toBe('风力裡');
});

test('other text stays as it is, and its length always', () => {
  const text = '一、支持长三角 ＡＢ①㎡⺀';
  expect(unifyRadicals(text)).toBe(text);
  const radicals = String.fromCharCode(...Array.from({ length: 0x156 }, (_, i) => 0x2e80 + i));
  expect(unifyRadicals(radicals)).toHaveLength(radicals.length);
});
