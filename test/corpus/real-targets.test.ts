import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from '../../server/parse/parse-document.ts';
import { realDocuments, withoutRealDocuments } from '../support/shared-files.ts';

async function parsePlans() {
  if (realDocuments === null) return [];
  const folder = realDocuments;
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const documents = await Promise.all(names.map((name) => parseDocument(readFileSync(path.join(folder, name)), name)));
  return documents.flatMap((document) => document.plans);
}

/** Listed by hand: indicator, comparator, value, unit, year (none at the end of the line). */
const expected: Readonly<Record<string, readonly string[]>> = {
  '330000 provincial': [
    '国内生产总值（GDP）增速 above-average-by 2 个百分点 2025',
    '研发经费占营业收入比重 above-average-by 2 个百分点 2025',
    '外贸进出口总额增速 above-average-by 3 个百分点 2025',
    '实际利用外资总额增速 above-average-by 3 个百分点 2025',
    '跨境人民币结算量 = 1 万亿元 2025',
    '油品储备能力 >= 7000 万吨 2025',
    '炼油能力 = 9000 万吨/年 2025',
    '油气交易额 = 1 万亿元 2025',
    '铁矿石混配矿量 = 2200 万吨 2025',
    'LNG接收规模 >= 2300 万吨/年 2025',
    '新型国际贸易总额 = 1.2 万亿元 2025',
    '新型国际贸易总额占国际贸易比重 = 0.333  2025',
    '布点国家和地区 > 30 个 2025',
    '集装箱泊位总长度 = 1 万米 2025',
    '集装箱吞吐量 = 3500 万标箱 2025',
    '航空货运量 = 120 万吨 2025',
    '快递包裹量占全国份额 = 18 % 2025',
    '新增头部航运服务机构数量 > 10 个 2025',
    '数字经济核心产业增加值占GDP的比重 > 18 % 2025',
    '数字贸易额 = 7500 亿元 2025',
    '有国际影响力的数字贸易平台企业 = 5 家 2025',
    '先进制造业产业集群 = 4 个 2025',
    '集聚制造业世界500强企业 > 133 家 2025',
    '规上制造业工业增加值增速 > 8 % 2025',
  ],
  '110000 national': [],
  '430000 national': ['申请前一年外国投资者的资产总额要求 >= 2 亿美元 '],
  '340000 national': [],
  '330000 national': [],
  '330109 district': [
    '地区生产总值（GDP）增速 above-average-by 2 个百分点 2025',
    '规上工业企业研发经费支出增速 above-average-by 2 个百分点 2025',
    '外贸进出口总额增速 above-average-by 3 个百分点 2025',
    '实际利用外资总额增速 above-average-by 3 个百分点 2025',
  ],
  '330100 city': [
    '国内生产总值（GDP）增速 above-average-by 2 个百分点 2025',
    '规上工业企业研发经费支出增速 above-average-by 2 个百分点 2025',
    '外贸进出口总额增速 above-average-by 3 个百分点 2025',
    '实际利用外资总额增速 above-average-by 3 个百分点 2025',
    '新型国际贸易占比 > 0.333  2025',
    '数字经济核心产业主营业务收入 > 2 万亿元 2025',
    '跨境人民币结算量 > 6000 亿元 2025',
    '杭州空港航空货运量 order-of 100 万吨 2025',
  ],
};

test('the real plans set the targets that a reader finds, and no others', async ({ skip }) => {
  if (realDocuments === null) skip(withoutRealDocuments);
  const found = (await parsePlans()).map((plan) => [
    `${plan.region.code} ${plan.level}`,
    plan.targets.map(({ indicator, comparator, value, unit, year }) =>
      [indicator, comparator, Math.round(value * 1000) / 1000, unit, year].join(' '),
    ),
  ]);
  expect(Object.fromEntries(found)).toEqual(expected);
});
