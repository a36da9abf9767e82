import { expect, test } from 'vitest';
import { FileError } from '../errors.ts';
import { parseDocument } from './parse-document.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const parse = (text: string, file = 'plan.txt') => parseDocument(encode(text), file);

const cityPlan = `江州市人民政府文件

江政发〔2031〕7 号

江州市人民政府关于印发江州市低空
经济发展行动方案的通知

各区人民政府：

现将方案印发给你们。

江州市人民政府
2031年3月5日

江州市低空经济发展行动方案

根据《东海省低空经济发展规划》（东政发〔2030〕
1号）精神，结合本市实际，制定本方案。

一、总体要求
到 2035 年，全市基本建成低空经济发达的现代化城
市，产业规模居全省前列。
二、主要任务
（一）建设基础设施
统筹规划起降场地、航路和通信设施，分步分类组织
3
实施建设工程。
1. 建设起降网络。新建起降点200个以上。支持企业
与园区共建共享起降设施。
2. 搭建管理平台。
依托城市大脑，建设低空飞行管理服务平台2.0版。
（二）发展应用场景。
3. 拓展物流配送。在山区、海岛和园区探索开展无人
机物流配送。
三、组织保障
（一）加强领导
成立由市长任组长的低空经济发展工作领导小组。
`;

test('reads the head of a document', async () => {
  const document = await parse(cityPlan);
  expect({ ...document, text: '', plans: [], sha256: '' }).toEqual({
    addressees: '各区人民政府',
    effectiveOn: null,
    tables: [],
    warnings: [],
    id: 'doc-江政发20317号',
    kind: 'plan-document',
    file: 'plan.txt',
    sha256: '',
    title: '江州市人民政府关于印发江州市低空经济发展行动方案的通知',
    docNumber: '江政发〔2031〕7号',
    issuer: '江州市人民政府',
    issuedOn: '2031-03-05',
    status: 'issued',
    text: '',
    plans: [],
  });
  expect(document.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('reads title, citations and outline of a plan', async () => {
  const [plan] = (await parse(cityPlan)).plans;
  expect(plan?.title).toBe('江州市低空经济发展行动方案');
  expect(plan?.citations.map(({ title, docNumber, role }) => [title, docNumber, role])).toEqual([
    ['东海省低空经济发展规划', '东政发〔2030〕1号', 'basis'],
  ]);
  expect(plan?.sections.map(({ path, writtenNumber, title }) => [path, writtenNumber, title])).toEqual([
    ['1', '一、', '总体要求'],
    ['2', '二、', '主要任务'],
    ['2.1', '（一）', '建设基础设施'],
    ['2.2', '（二）', '发展应用场景'],
    ['3', '三、', '组织保障'],
    ['3.1', '（一）', '加强领导'],
  ]);
  expect(plan?.sections[2]?.clauses.map(({ text }) => text)).toEqual([
    '统筹规划起降场地、航路和通信设施，分步分类组织实施建设工程。',
  ]);
  const measures = plan?.sections.flatMap((section) => section.measures);
  expect(measures?.map(({ number, title, clauses }) => [number, title, clauses.map(({ text }) => text)])).toEqual([
    ['1', '建设起降网络', ['新建起降点200个以上。', '支持企业与园区共建共享起降设施。']],
    ['2', '搭建管理平台', ['依托城市大脑，建设低空飞行管理服务平台2.0版。']],
    ['3', '拓展物流配送', ['在山区、海岛和园区探索开展无人机物流配送。']],
  ]);
});

test('a clause names its place and line in the file', async () => {
  const document = await parse(cityPlan);
  const clause = document.plans[0]?.sections[2]?.clauses[0];
  expect(clause?.line).toBe(25);
  expect(document.text.slice(clause?.range.start, clause?.range.end)).toBe(
    '统筹规划起降场地、航路和通信设施，分步分类组织\n3\n实施建设工程。',
  );
});

test('tells several plans in one document apart', async () => {
  const schemes = ['东海', '西山'].map(
    (name) =>
      `${name}地区试点方案\n为推进试点，制定本方案。\n一、目标\n建成试点。\n二、任务\n1. 开展${name}试点。先行先试。\n`,
  );
  const document = await parse(`关于印发两个试点方案的通知\n\n现印发给你们。\n\n${schemes.join('\n')}`);
  expect(document.plans.map(({ title, measureCount }) => [title, measureCount])).toEqual([
    ['东海地区试点方案', 1],
    ['西山地区试点方案', 1],
  ]);
});

test('numbers measures by their path in the outline where numbering restarts', async () => {
  const [plan] = (
    await parse(
      '试点方案\n一、任务\n（一）甲\n1．甲一。做好。\n2．甲二。做好。\n（二）乙\n1．乙类。\n（1）乙一。做好。\n（2）乙二。做好。\n',
    )
  ).plans;
  const measures = plan?.sections.flatMap((section) => section.measures);
  expect(measures?.map(({ number, writtenNumber }) => [number, writtenNumber])).toEqual([
    ['1.1', '1．'],
    ['1.2', '2．'],
    ['2.1.1', '（1）'],
    ['2.1.2', '（2）'],
  ]);
});

test('knows a draft for comment by its title', async () => {
  const document = await parse('海州市建设方案\n（征求意见稿）\n一、任务\n1. 做事。做好事。\n');
  expect([document.status, document.plans[0]?.title]).toEqual(['draft', '海州市建设方案']);
});

test('a report is read without plans', async () => {
  const document = await parse('2031\n\n东海发展\n年度报告\n\n一、概况\n发展良好。\n');
  expect([document.kind, document.title, document.plans]).toEqual(['report', '东海发展年度报告', []]);
});

test('reads UTF-16 and GB18030', async () => {
  const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(cityPlan, 'utf16le')]);
  expect((await parseDocument(utf16, 'a.txt')).plans[0]?.measureCount).toBe(3);
  // 方案, line feed, 一、任务, line feed, 1. 做。好。 in GB18030.
  const gb = [0xb7, 0xbd, 0xb0, 0xb8, 0x0a, 0xd2, 0xbb, 0xa1, 0xa2, 0xc8, 0xce, 0xce, 0xf1, 0x0a];
  const item = [0x31, 0x2e, 0xd7, 0xf6, 0xa1, 0xa3, 0xba, 0xc3, 0xa1, 0xa3];
  expect((await parseDocument(new Uint8Array([...gb, ...item]), 'a.txt')).plans[0]?.title).toBe('方案');
});

test.each([
  ['is empty', '', /empty/],
  ['holds only space', ' \n\t', /empty/],
  ['is no plan', '今天天气很好。我们去公园。', /no plan was found/],
])('refuses a file that %s', async (_, text, message) => {
  await expect(parse(text)).rejects.toThrow(FileError);
  await expect(parse(text)).rejects.toThrow(message);
});

test('refuses binary data and file types that cannot be read', async () => {
  const binary = new Uint8Array(2000).map((_, i) => (i * i * 31 + i * 17) % 251);
  await expect(parseDocument(binary, 'a.txt')).rejects.toThrow(/binary/);
  await expect(parseDocument(encode('x'), 'a.xlsx')).rejects.toThrow(/"\.xlsx" cannot be read/);
});

test('refuses a line that no plan has, naming it', async () => {
  const text = `试点方案\n一、任务\n${'推进建设，'.repeat(250_000)}`;
  await expect(parse(text)).rejects.toThrow(/^line 3 has 1250000 characters/);
});
