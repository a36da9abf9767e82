import { expect, test } from 'vitest';
import { readStrength } from '../parse/modality/modality.ts';
import { align } from './align.ts';
import { classifyRelation } from './classify-relation.ts';

const read = (text: string) => ({ text, strength: readStrength(text) });

test.each([
  ['verbatim', '扩大检验结果采信商品和机构范围。', '扩大检验结果采信商品和机构范围。'],
  ['hardened', '探索设立数据交易中心，完善数据要素市场规则。', '设立数据交易中心，完善数据要素市场规则。'],
  ['softened', '设立数据交易中心，完善数据要素市场规则。', '研究设立数据交易中心，完善数据要素市场规则。'],
  ['quantified', '支持企业建设海外仓和配送网络。', '支持企业建设海外仓和配送网络，到2030年达到50个。'],
  ['expanded', '建设冷链物流基地。', '建设冷链物流基地，完善配送网络，培育龙头企业，打造区域品牌。'],
  ['narrowed', '建设冷链物流基地，完善配送网络，培育龙头企业，打造区域品牌。', '建设冷链物流基地。'],
  [
    'related',
    '发展跨境数字贸易新业态，培育一批龙头企业和公共平台。',
    '鼓励高校开展数字贸易理论研究，加强人才培养和国际交流合作。',
  ],
])('%s', (relation, upper, lower) => {
  expect(classifyRelation(read(upper), read(lower), align(upper, lower))).toBe(relation);
});
