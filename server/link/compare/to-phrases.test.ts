import { expect, test } from 'vitest';
import { toPhrases } from './to-phrases.ts';

test.each([
  [
    'parts sub-clauses and the entries of lists',
    '发展茶叶、丝绸贸易，建设冷库。',
    [[['发展茶叶'], ['丝绸贸易']], [['建设冷库']]],
  ],
  ['cuts out conditions', '在依法依规、风险可控的前提下，开展保税维修。', [[['开展保税维修']]]],
  ['cuts out what stands within a phrase', '支持符合条件的企业开展离岸贸易', [[['支持', '企业开展离岸贸易']]]],
  ['cuts out the place that the plan is about', '自贸试验区内的综合保税区', [[['内的综合保税区']]]],
  ['folds width, case and quotation marks', '推广“ＡＥＯ”互认', [[['推广aeo互认']]]],
  ['finds nothing in marks and single letters', '、。，甲', []],
])('%s', (_, text, expected) => {
  expect(toPhrases(text)).toEqual(expected);
});
