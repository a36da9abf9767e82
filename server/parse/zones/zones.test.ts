import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClauseId, SectionId } from '../../domain/ids.ts';
import { loadIndustries } from '../industries/industries.ts';
import type { Passage } from '../outline/passage.ts';
import { readZones } from './zones.ts';

const lexicon = loadIndustries();

/** Sentences of one section, as an original that holds nothing else. */
function read(headings: readonly string[], ...sentences: readonly string[]) {
  let at = 0;
  const passages = sentences.map((text): Passage => {
    const offsets = Array.from({ length: text.length }, (_, i) => at + i);
    at += text.length;
    const range = { start: offsets[0] ?? 0, end: at };
    const clause = {
      id: `clause ${at}` as ClauseId,
      text,
      textEn: null,
      abstract: null,
      range,
      line: 1,
      strength: null,
    };
    return { clause, source: { text, offsets }, sectionId: 'section' as SectionId, measureId: null, headings };
  });
  return readZones(passages, lexicon);
}

/** `name kind < parent area` of each zone. */
const zonesOf = (...given: Parameters<typeof read>) =>
  read(...given).zones.map(({ name, kind, parent, areaKm2 }) => `${name} ${kind} < ${parent ?? ''} ${areaKm2 ?? ''}`);

const industriesOf = (...given: Parameters<typeof read>) =>
  read(...given).zoneIndustries.map(({ zone, industries }) => `${zone}: ${industries.map((each) => each.asWritten)}`);

const scope = ['二、区位布局', '（一）实施范围'];

test('areas, what lies inside them, and the whole', () => {
  expect(
    zonesOf(
      scope,
      '自贸试验区的实施范围100.5平方公里，涵盖两个片区：东江片区60平方公里（含东江综合保税区2.5平方公里、东江保税物流中心〔B型〕0.3平方公里），西岭片区40.5平方公里。',
    ),
  ).toEqual([
    '自贸试验区 zone <  100.5',
    '东江片区 area < 自贸试验区 60',
    '东江综合保税区 customs < 东江片区 2.5',
    '东江保税物流中心 customs < 东江片区 0.3',
    '西岭片区 area < 自贸试验区 40.5',
  ]);
});

test('a short name is called as the plan calls it further on', () => {
  expect(
    zonesOf(
      ['空间布局'],
      '自贸试验区实施范围为30平方公里，包括东江（20平方公里）、西岭（10平方公里）。',
      '东江片区聚焦航运。西岭片区聚焦数字经济。',
    ),
  ).toEqual(['自贸试验区 zone <  30', '东江片区 area < 自贸试验区 20', '西岭片区 area < 自贸试验区 10']);
});

test('parts that a block is composed of have no area of their own', () => {
  expect(
    zonesOf(
      ['功能布局'],
      '自贸试验区东江片区实施范围为15平方公里，包括北岸区块10.2平方公里，由软件小镇、北岸总部基地等组成，重点发展数字经济、金融科技等产业；南岸区块4.8平方公里，由南岸开发区和空港新城组成。',
    ),
  ).toEqual([
    '东江片区 area <  15',
    '北岸区块 block < 东江片区 10.2',
    '软件小镇 park < 北岸区块 ',
    '北岸总部基地 park < 北岸区块 ',
    '南岸区块 block < 东江片区 4.8',
    '南岸开发区 park < 南岸区块 ',
    '空港新城 park < 南岸区块 ',
  ]);
});

test('a bracket may stand between a name and its area', () => {
  expect(
    zonesOf(
      ['功能布局'],
      '东江联动创新区实施范围为9平方公里，涵盖两个片区：主城片区（包括老街区和东江金融城）5平方公里；空港片区4平方公里。',
    ),
  ).toEqual([
    '东江联动创新区 linked <  9',
    '主城片区 linked < 东江联动创新区 5',
    '老街区 park < 主城片区 ',
    '东江金融城 park < 主城片区 ',
    '空港片区 linked < 东江联动创新区 4',
  ]);
});

test.each([
  ['公顷', '高新区规划面积2500公顷。', 25],
  ['亩', '高新区规划总面积约1.5万亩。', 10],
  ['平方千米', '高新区总面积为1,234.5平方千米。', 1234.5],
  ['km²', '高新区总面积12 km²。', 12],
])('areas in %s', (_, sentence, km2) => {
  expect(read(['空间布局'], sentence).zones.map(({ areaKm2 }) => areaKm2)).toEqual([km2]);
});

test('an item is a zone by its head, unless it tells of another one', () => {
  expect(
    zonesOf(
      ['区位布局'],
      '——联动创新区。',
      '省政府批复的自贸试验区东江联动创新区空港片区实施范围为24平方公里，主要涉及空港示范区部分区域。',
      '——辐射带动区。',
      '作为自贸试验区产业辐射的区域，范围包括东江全域。',
    ),
  ).toEqual(['空港片区 linked <  24', '空港示范区 park < 空港片区 ', '辐射带动区 radiation <  ']);
});

test('a section may be about the zone in its heading', () => {
  const found = read(
    ['空间布局', '滨海片区'],
    '规划面积30.2平方公里，包括滨海新城和渔港小镇。',
    '重点发展海洋装备和海洋生物医药产业。',
  );
  expect(found.zones.map(({ name, parent }) => [name, parent])).toEqual([
    ['滨海片区', null],
    ['滨海新城', '滨海片区'],
    ['渔港小镇', '滨海片区'],
  ]);
  expect(found.zoneIndustries).toMatchObject([
    { zone: '滨海片区', industries: [{ asWritten: '海洋装备' }, { asWritten: '海洋生物医药' }] },
  ]);
});

test('traditional characters are read and kept', () => {
  expect(
    zonesOf(
      ['二、區位佈局'],
      '自貿試驗區的實施範圍100平方公里，涵蓋兩個片區：東港片區60平方公里，西山片區40平方公里。',
    ),
  ).toEqual(['自貿試驗區 zone <  100', '東港片區 area < 自貿試驗區 60', '西山片區 area < 自貿試驗區 40']);
});

test('areas of other things are no zones', () => {
  expect(
    zonesOf(
      ['主要任务'],
      '到2025年，建成高标准农田10.75亿亩，新增绿地20公顷。',
      '支持临港片区建设冷库，仓储面积3公顷。',
    ),
  ).toEqual([]);
});

test.each([
  ['涵盖两个片区：东江片区60平方公里，西岭片区39平方公里', ['the parts of 自贸试验区 add up to 99 km²']],
  ['涵盖两个片区：东江片区60.04平方公里，西岭片区39.96平方公里', []],
  [
    '涵盖两个片区：东江片区60平方公里（含东江综合保税区61平方公里），西岭片区40平方公里',
    ['the parts of 东江片区 add up to 61 km²'],
  ],
  ['包括东江片区60平方公里、西岭片区30平方公里等', []],
])('sums of areas: %s', (parts, messages) => {
  const { warnings } = read(scope, `自贸试验区实施范围100平方公里，${parts}。`);
  expect(warnings.map(({ code, message }) => [code, message.en.split(',')[0]])).toEqual(
    messages.map((message) => ['AREA_SUM', message]),
  );
});

test('each zone of a sentence has its own industries', () => {
  expect(
    industriesOf(
      ['功能划分'],
      '东江片区突出临港经济，重点发展航运服务、数字识别（安防）和大健康等产业，打造示范区；西岭片区加强与西岭综合保税区联动发展，大力发展软件和信息服务业、集成电路，积极发展保税维修等新兴产业和新兴业态。',
    ),
  ).toEqual(['东江片区: 航运服务,数字识别（安防）,大健康', '西岭片区: 软件和信息服务业,集成电路,保税维修']);
});

test.each([
  ['东江片区以集成电路、人工智能为主导产业，打造高地。', ['东江片区: 集成电路,人工智能']],
  ['东江片区聚焦智能制造、现代物流、文化旅游，打造高地。', ['东江片区: 智能制造,现代物流,文化旅游']],
  ['东江片区聚焦数字经济，重点发展数字贸易、跨境电商等产业。', ['东江片区: 数字贸易,跨境电商']],
  [
    '东江片区重点发展新材料、新能源等制造业，以及金融服务、现代物流等服务业。',
    ['东江片区: 新材料,新能源,金融服务,现代物流'],
  ],
  ['东江片区优先布局重大产业项目和公共服务平台，推进开放。', []],
  ['东江片区建设国际航运枢纽，打造创新中心、示范区。', []],
])('industries of %s', (sentence, expected) => {
  expect(industriesOf(['功能划分'], sentence)).toEqual(expected);
});

test('every quote is what stands at its range, whatever the text', () => {
  const words = [
    '自贸试验区',
    '东江片区',
    '（',
    '）',
    '12平方公里',
    '，',
    '、',
    '；',
    '。',
    '包括',
    '含',
    '由',
    '组成',
    '和',
    '三个片区',
    '：',
    '重点发展',
    '新材料',
    '等产业',
    '的',
    '其中',
    '实施范围',
    '——',
    '甲',
  ];
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom(...words), { maxLength: 30 }), { maxLength: 4 }), (parts) => {
      const sentences = parts.map((each) => each.join('')).filter((each) => each !== '');
      const original = sentences.join('');
      const { zones, zoneIndustries } = read(['空间布局'], ...sentences);
      for (const { quote, range } of [...zones, ...zoneIndustries]) {
        expect(original.slice(range.start, range.end)).toBe(quote);
      }
      const names = zones.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { parent } of zones) if (parent !== null) expect(names).toContain(parent);
      for (const { zone } of zoneIndustries) expect(names).toContain(zone);
    }),
  );
});
