import { describe, expect, test } from 'vitest';
import { FileError } from '../errors.ts';
import { parseDocument } from './parse-document.ts';

const read = (text: string) => parseDocument(new TextEncoder().encode(text), 'plan.yaml');

const front = `title: { zh: 山海市茶叶贸易方案, en: Plan for the Tea Trade of Shanhai }
level: city
region: { code: "990100", zh: 山海市, en: Shanhai }
`;
const sections = `sections:
  - number: 一、
    title: { zh: 主要任务, en: Main tasks }
    measures:
      - number: "1.2"
        writtenNumber: （2）
        title: { zh: 建设茶叶市场, en: Build a tea market }
        points:
          - zh: 到2030年，茶叶交易额达到3亿元。
            en: Trade tea worth 300 million yuan by 2030.
            targets:
              - indicator: { zh: 茶叶交易额, en: tea traded }
                comparator: ">="
                value: 3
                unit: 亿元
                year: 2030
`;

describe('an abstract', () => {
  test('tells zones with their industries, and where it does', async () => {
    const zones = `zones:
  - name: { zh: 滨江片区, en: Riverside Area }
    kind: area
    areaKm2: 12.5
  - name: { zh: 茶港区块, en: Tea Port Block }
    kind: block
    parent: 滨江片区
    industries: [跨境电商, 采茶]
`;
    const { plans, text } = await read(front + zones + sections);
    const quoted = (quote: string, from = 0) => {
      const start = text.indexOf(quote, from);
      return { quote, range: { start, end: start + quote.length } };
    };
    expect(plans[0]?.zones).toEqual([
      { name: '滨江片区', kind: 'area', parent: null, areaKm2: 12.5, ...quoted('滨江片区') },
      { name: '茶港区块', kind: 'block', parent: '滨江片区', areaKm2: null, ...quoted('茶港区块') },
    ]);
    expect(plans[0]?.zoneIndustries).toEqual([
      {
        zone: '茶港区块',
        industries: [
          { asWritten: '跨境电商', id: 'cross-border-e-commerce' },
          { asWritten: '采茶', id: '?采茶' },
        ],
        ...quoted('[跨境电商, 采茶]'),
      },
    ]);
  });

  test('sets targets where its points say so', async () => {
    const { plans } = await read(front + sections);
    expect(plans[0]?.targets).toMatchObject([
      {
        ...{ indicator: '茶叶交易额', comparator: '>=', value: 3, unit: '亿元', year: 2030 },
        ...{ scope: null, baseline: null, quote: '到2030年，茶叶交易额达到3亿元。' },
      },
    ]);
  });

  test('has points before its first section, and numbers as written beside those that are unique', async () => {
    const { plans } = await read(`${front}points:\n  - { zh: 为卖茶制定。, en: Made to sell tea. }\n${sections}`);
    expect(plans[0]?.clauses).toMatchObject([{ text: '为卖茶制定。', textEn: 'Made to sell tea.', line: 5 }]);
    expect(plans[0]?.sections[0]?.measures).toMatchObject([{ number: '1.2', writtenNumber: '（2）' }]);
  });

  test.for([
    ['double quotes', '"卖茶。"'],
    ['single quotes', "'卖茶。'"],
    ['a folded block', '>-\n          卖茶。'],
    ['a literal block', '|-\n          卖茶。'],
  ] as const)('keeps the place of a text in %s', async ([, written]) => {
    const { plans, text } = await read(`${front}points:\n  - zh: ${written}\n    en: Sell tea.\n${sections}`);
    const range = plans[0]?.clauses[0]?.range;
    expect(text.slice(range?.start, range?.end)).toBe('卖茶。');
  });

  test.for([
    [
      'a zone in no other',
      'zones:\n  - { name: { zh: 甲, en: A }, kind: area, parent: 乙 }\n',
      /line 5: .*no zone 乙 is listed before it/,
    ],
    [
      'a kind of zone that there is not',
      'zones:\n  - { name: { zh: 甲, en: A }, kind: land }\n',
      /line 5: zones\.0\.kind: is "land"; write one of zone, area, /,
    ],
    ['a point without English', 'points:\n  - zh: 卖茶。\n', /line 5: points\.0\.en: is missing; add it/],
    [
      'a point said twice',
      'points:\n  - { zh: 卖茶, en: a }\n  - { zh: 卖茶。, en: b }\n',
      /line 6: says the same as line 5/,
    ],
    ['YAML that is none', 'points: [\n', /line \d+: /],
    [
      'a field that there is not',
      'points:\n  - { zh: 甲, en: A, target: [] }\n',
      /no field target here; perhaps targets/,
    ],
    [
      'a text that is taken for a number',
      'docNumber: 3\n',
      /line 4: docNumber: is taken for a number; put it in quotation/,
    ],
    [
      'a figure with its unit',
      'zones:\n  - { name: { zh: 甲, en: A }, kind: area, areaKm2: 3平方公里 }\n',
      /digits only/,
    ],
    ['a date in words', 'issuedOn: 15 March\n', /line 4: issuedOn: is no date; write it as 2020-08-30/],
    ['a colon within a text', 'docNumber: 3: 4\n', /line 4: .*put a text that holds a colon in quotation marks/],
    ['a tab', 'points:\n\t- {}\n', /line 5: .*indent with spaces/],
  ] as const)('is refused for %s, with the line', async ([, wrong, message]) => {
    const error = await read(front + wrong + sections).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FileError);
    expect(String(error)).toMatch(message);
  });

  test.for([
    [
      'points:\n  - { zh: 甲, en: A, target: [], note: 1 }\n',
      /^第 5 行：points\.0：这里没有字段 target；可能是 targets；这里没有字段 note；/,
    ],
    ['docNumber: 3\n', '第 4 行：docNumber：被当作数字，请加上引号'],
    ['docNumber: 3: 4\n', /^第 4 行：不是正确的 YAML（.+）；请给含有冒号的文字加上引号$/],
    [
      'zones:\n  - { name: { zh: 甲, en: A }, kind: area, parent: 乙 }\n',
      '第 5 行：zones.0.parent：前面没有列出片区 乙',
    ],
  ] as const)('says so in Chinese, too: %j', async ([wrong, message]) => {
    const error = await read(front + wrong + sections).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      words: { zh: typeof message === 'string' ? message : expect.stringMatching(message) },
    });
  });
});

describe('an abstract of a report', () => {
  const report = `kind: report
title: { zh: 茶区发展报告, en: Report on Tea Areas }
tables:
  - number: 2-1
    caption: { zh: 茶区产业, en: Industries of tea areas }
    zones:
      - name: { zh: 山海茶区, en: Shanhai Tea Area }
        region: "990000"
        industries: [种茶]
        areas:
          - { name: { zh: 滨江片区, en: Riverside Area }, industries: [卖茶] }
        sources: [《山海茶区方案》]
`;

  test('gives its table as the report would', async () => {
    const { kind, plans, tables } = await read(report);
    expect({ kind, plans, tables }).toMatchObject({
      ...{ kind: 'report', plans: [] },
      tables: [
        {
          ...{ number: '2-1', caption: '茶区产业', columns: ['自贸试验区', '重点发展产业', '出处'] },
          rows: [
            {
              cells: { 自贸试验区: '山海茶区', 重点发展产业: ['种茶', '卖茶'], 出处: ['《山海茶区方案》'] },
              confident: true,
            },
          ],
        },
      ],
    });
  });

  test('says of each zone in which region it is and what it is to develop, each industry once', async () => {
    const { tables } = await read(report.replace('[种茶]', '[钢铁, 钢铁产业, 种茶]'));
    expect(tables[0]?.rows.map(({ zone }) => zone)).toEqual([
      {
        ...{ regionCode: '990000', name: '山海茶区', nameEn: 'Shanhai Tea Area' },
        industries: expect.any(Array),
      },
    ]);
    const [first, ...rest] = tables[0]?.rows[0]?.zone?.industries ?? [];
    expect(first).toMatchObject({ name: '钢铁', nameEn: expect.any(String), asWritten: '钢铁' });
    expect(rest.map(({ id, nameEn }) => [id, nameEn])).toEqual([
      ['?种茶', null],
      ['?卖茶', null],
    ]);
  });

  test('is refused for what a report has not', async () => {
    await expect(read(`${report}sections: []\n`)).rejects.toThrow(/sections/);
  });
});
