import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../server/parse/parse-document.ts';
import { realDocuments, withoutRealDocuments } from '../support/shared-files.ts';

const parse = (file: string) => parseDocument(readFileSync(path.join(realDocuments ?? '', file)), file);

/** Zones with areas, `name area`, of the plans of a file. */
const areasOf = async (file: string) =>
  (await parse(file)).plans.map(({ zones }) =>
    zones.flatMap(({ name, areaKm2 }) => (areaKm2 === null ? [] : [`${name} ${areaKm2}`])),
  );

describe.skipIf(realDocuments === null)(`zones and tables (${withoutRealDocuments})`, () => {
  test('national plans', async () => {
    expect(await areasOf('001_65605acff5a8dbc0.txt')).toEqual([
      [
        '自贸试验区 119.68',
        '科技创新片区 31.85',
        '国际商务服务片区 48.34',
        '北京天竺综合保税区 5.466',
        '高端产业片区 39.49',
      ],
      [
        '自贸试验区 119.76',
        '长沙片区 79.98',
        '长沙黄花综合保税区 1.99',
        '岳阳片区 19.94',
        '岳阳城陵矶综合保税区 2.07',
        '郴州片区 19.84',
        '郴州综合保税区 1.06',
      ],
      [
        '自贸试验区 119.86',
        '合肥片区 64.95',
        '合肥经济技术开发区综合保税区 1.4',
        '芜湖片区 35',
        '芜湖综合保税区 2.17',
        '蚌埠片区 19.91',
      ],
      [
        '自贸试验区扩展区域 119.5',
        '宁波片区 46',
        '宁波梅山综合保税区 5.69',
        '宁波北仑港综合保税区 2.99',
        '宁波保税区 2.3',
        '杭州片区 37.51',
        '杭州综合保税区 2.01',
        '金义片区 35.99',
        '义乌综合保税区 1.34',
        '金义综合保税区 1.26',
      ],
    ]);
  });

  test('provincial, city and district plans', async () => {
    expect(await areasOf('000_d5a24265ecaa5ae2.txt')).toEqual([
      ['自贸试验区 239.45', '舟山片区 119.95', '宁波片区 46', '杭州片区 37.51', '金义片区 35.99'],
    ]);
    expect(await areasOf('003_b5982760a5bcbe75.txt')).toEqual([
      [
        '杭州片区 37.51',
        '钱塘区块 10.1',
        '萧山区块 16.09',
        '滨江区块 11.32',
        '杭州联动创新区 118.08',
        '主城片区 42.96',
        '钱塘片区 25.59',
        '临空片区 24.18',
        '余杭片区 25.35',
      ],
    ]);
    expect(await areasOf('002_373a031d8c6b0483.txt')).toEqual([['萧山区块 16.09', '临空片区 24.18']]);
  });

  test('how many industries each zone is to develop', async () => {
    const files = [
      '001_65605acff5a8dbc0.txt',
      '000_d5a24265ecaa5ae2.txt',
      '003_b5982760a5bcbe75.txt',
      '002_373a031d8c6b0483.txt',
    ];
    const counts = [];
    for (const file of files) {
      const { plans } = await parse(file);
      counts.push(plans.map(({ zoneIndustries }) => zoneIndustries.map(({ industries }) => industries.length)));
    }
    expect(counts).toEqual([[[3, 6, 5], [5, 3, 2], [7, 6, 3], []], [[12, 7, 12, 8]], [[7, 5, 4]], [[5, 5, 4]]]);
  });

  test('table 1-2 of the report, with the one row that stands under the name of another', async () => {
    const { tables, warnings } = await parse('004_7c8119d29775d54a.txt');
    const table = tables.find(({ number }) => number === '1-2');
    const names = table?.rows.map(({ cells }) => String(cells.自贸试验区).replace('自贸试验区', ''));
    expect(names?.join(' ')).toBe(
      '上海 广东 天津 福建 辽宁 浙江 河南 湖北 重庆 四川 陕西 海南自贸港 上海临港新片区 山东 江苏 广西 河北 云南 黑龙江 北京 湖南 安徽',
    );
    expect(table?.rows.flatMap(({ confident }, i) => (confident ? [] : [i + 1]))).toEqual([10]);
    expect(warnings.filter(({ code }) => code === 'TABLE_ROW')).toHaveLength(1);
  });
});
