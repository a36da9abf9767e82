import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadIndustries } from '../industries/industries.ts';
import { readTables } from './tables.ts';

const lexicon = loadIndustries();
const read = (text: string) => readTables(text, lexicon);

test('a Markdown table', () => {
  const text = '前文。\n\n表 2-1 片区面积\n\n| 片区 | 面积 |\n| --- | ---: |\n| 东江 | 10 |\n| 西\\|岭 | |\n后文。\n';
  const { tables, warnings } = read(text);
  expect(warnings).toEqual([]);
  expect(tables).toMatchObject([
    {
      caption: '片区面积',
      number: '2-1',
      columns: ['片区', '面积'],
      rows: [{ cells: { 片区: '东江', 面积: '10' } }, { cells: { 片区: '西|岭', 面积: '' } }],
    },
  ]);
  expect(tables.map(({ range }) => text.slice(range.start, range.end))).toEqual([
    '表 2-1 片区面积\n\n| 片区 | 面积 |\n| --- | ---: |\n| 东江 | 10 |\n| 西\\|岭 | |',
  ]);
});

test('lines of cells kept apart by tabs', () => {
  const { tables } = read('指标\t单位\t\n产值\t亿元\t100\n人口\t万人\t\n一行\t两格\n');
  expect(
    tables.map(({ columns, rows }) => [columns, rows.map(({ cells }) => columns.map((column) => cells[column]))]),
  ).toEqual([
    [
      ['指标', '单位', '3'],
      [
        ['产值', '亿元', '100'],
        ['人口', '万人', ''],
      ],
    ],
  ]);
});

/** Two sheets of cards as an extraction of facing pages leaves them; row 4 bears the name of row 1. */
const cards = `表 3-1 园区主导产业

高新园区 01
东江高新园区
高新园区 02

新材料、生物医药等先进制造业，
以及现代物流、金融服务等服务业。

《东江高新园区总体方案》《东江高新园区
“十四五”规划》等

主导产业

出处

跨境电商、保税维修等。

《西岭高新园区总体方案》等

西岭高新园区

主导产业

出处

高新园区 高新园区03 05

集成电路、人工智能等。

航空、旅游等。

《南湖高新园区总体方案》等 《北山高新园区总体方案》等

南湖高新园区 北山高新园区

主导产业 主导产业

出处
出处
高新园区 04
东江高新园区

软件、大数据等。

《中洲高新园区总体方案》等

主导产业

出处
后面的正文说的是别的事情。
`;

test('numbered cards come out as rows in the order of their numbers', () => {
  const { tables } = read(cards);
  expect(tables.map(({ number, columns }) => [number, columns])).toEqual([['3-1', ['高新园区', '主导产业', '出处']]]);
  expect(tables[0]?.rows.map(({ cells, confident }) => [...Object.values(cells), confident])).toEqual([
    [
      '东江高新园区',
      ['新材料', '生物医药', '现代物流', '金融服务'],
      ['《东江高新园区总体方案》', '《东江高新园区“十四五”规划》'],
      true,
    ],
    ['西岭高新园区', ['跨境电商', '保税维修'], ['《西岭高新园区总体方案》'], true],
    ['南湖高新园区', ['集成电路', '人工智能'], ['《南湖高新园区总体方案》'], true],
    ['中洲高新园区', ['软件', '大数据'], ['《中洲高新园区总体方案》'], false],
    ['北山高新园区', ['航空', '旅游'], ['《北山高新园区总体方案》'], true],
  ]);
});

test('a row under the name of another one is flagged', () => {
  const { warnings } = read(cards);
  expect(warnings).toMatchObject([
    {
      code: 'TABLE_ROW',
      message: {
        en: 'table 3-1, row 4: it is headed 东江高新园区, but its sources are about 中洲高新园区; compare it with the page',
        zh: '表 3-1 第 4 行：标题是东江高新园区，出处讲的却是中洲高新园区，请与原页核对',
      },
    },
  ]);
  expect(warnings.map(({ range }) => range && cards.slice(range.start, range.end))).toEqual(['软件、大数据等。']);
});

test('cards that do not show what belongs together are left out aloud', () => {
  const { tables, warnings } = read('表 1 规划汇编\n规划 01\n相关内容\n规划 02\n相关内容\n规划 03\n相关内容\n');
  expect(tables).toEqual([]);
  expect(warnings.map(({ code }) => code)).toEqual(['TABLE_UNREAD']);
});

test('no text breaks the reader, and every range lies in it', () => {
  const piece = fc.constantFrom(
    '表 1 甲乙',
    '园区 01',
    '园区 02',
    '园区03',
    '内容',
    '出处',
    '《甲园区》等',
    '甲、乙。',
    '|',
    '---',
    '\t',
    '\n',
    ' ',
    '甲园区',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      for (const { range, rows } of read(text).tables) {
        for (const each of [range, ...rows.map((row) => row.range)]) {
          expect(each.start).toBeLessThanOrEqual(each.end);
          expect(each.end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
  );
});
