import { expect, test } from 'vitest';
import { foldText, toSearchWords } from './fold-text.ts';

test.each([
  ['国发〔2020〕10号', '国发202010号'],
  ['国发[2020]10号', '国发202010号'],
  ['国发（２０２０）１０号', '国发202010号'],
  ['中国（浙江）“自由”《试验区》', '中国浙江自由试验区'],
  ['ＱＦＬＰ　试点', 'qflp 试点'],
  [' a\n\tb ', 'a b'],
  ["people's", 'peoples'],
  ['3.5%', '3.5%'],
])('%j folds to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
  expect(foldText(folded)).toBe(folded);
});

test('words are separated by white space of any kind, and each counts once', () => {
  expect(toSearchWords(' 跨境　电商\nRCEP 跨境 ')).toEqual(['跨境', '电商', 'rcep']);
});

test.each(['', ' ', '（）', '“ ”'])('%j holds no word', (text) => {
  expect(toSearchWords(text)).toEqual([]);
});
