import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClauseId, createMeasureId, type PlanId } from '../../domain/ids.ts';
import type { Passage } from '../outline/passage.ts';
import { mapSlice } from '../text/mapped-text.ts';
import { readResponsibilities } from './responsibilities.ts';

const measureId = createMeasureId('000000-方案' as PlanId, '1');

function toPassage(text: string): Passage {
  const clause = {
    id: 'c' as ClauseId,
    text,
    textEn: null,
    abstract: null,
    range: { start: 0, end: text.length },
    line: 1,
    strength: null,
  };
  return { clause, source: mapSlice(text, 0, text.length), sectionId: null, measureId, headings: [] };
}

const read = (text: string) =>
  readResponsibilities([toPassage(text)]).map(({ lead, units, deadline }) => [
    lead.join('|'),
    units.join('|'),
    deadline,
  ]);

test.each([
  ['（责任单位：市发展改革委、市商务局）', '', '市发展改革委|市商务局', null],
  ['牵头单位：省商务厅；配合单位：省发展改革委、杭州海关', '省商务厅', '省发展改革委|杭州海关', null],
  ['推进通关便利。（市商务局牵头，市财政局、市税务局配合）', '市商务局', '市财政局|市税务局', null],
  ['建设平台（市发改委、市商务局按职责分工负责）。', '', '市发改委|市商务局', null],
  [
    '（省住房和城乡建设厅牵头，省自然资源厅和省财政厅等有关部门按职责分工负责）',
    '省住房和城乡建设厅',
    '省自然资源厅|省财政厅',
    null,
  ],
  [
    '【责任单位：各区、县（市）人民政府，市科技局（牵头）；完成时限：2025年12月底前】',
    '市科技局',
    '各区、县（市）人民政府',
    '2025-12',
  ],
  ['责任部门：县教育局。完成时间：2024年6月30日', '', '县教育局', '2024-06-30'],
  ['2025年6月底前完成标准修订（市市场监管局负责）。', '', '市市场监管局', '2025-06'],
  ['2025年底前，建成示范线路。', '', '', '2025'],
  ['本方案由省商务厅（省自贸办）负责牵头组织实施。', '省商务厅（省自贸办）', '', null],
])('reads %s', (text, lead, units, deadline) => {
  expect(read(text)).toEqual([[lead, units, deadline]]);
});

test.each([
  '支持企业（含外资企业）发展。',
  '到2025年，产值达到100亿元。',
  '企业负责人（法定代表人）培训。',
  '压实主体责任，落实责任分工。',
])('finds nothing in %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('tells where it is said and for which measure', () => {
  expect(readResponsibilities([toPassage('开展试点。（市税务局负责）')])).toEqual([
    {
      measureId,
      lead: [],
      units: ['市税务局'],
      deadline: null,
      quote: '（市税务局负责）',
      range: { start: 5, end: 13 },
    },
  ]);
});

test('gives names as the original writes them', () => {
  const passage = toPassage('（市发展改革委负责）');
  const clause = { ...passage.clause, text: '（市發展改革委負責）' };
  expect(readResponsibilities([{ ...passage, clause }])).toMatchObject([
    { units: ['市發展改革委'], quote: '（市發展改革委負責）' },
  ]);
});

test('every quote is what stands at its place, whatever the text', () => {
  const unit = fc.constantFrom(
    '（',
    '）',
    '责任单位：',
    '牵头',
    '配合',
    '市商务局',
    '、',
    '，',
    '；',
    '2025年',
    '6月',
    '底前',
    '完成',
    '由',
    '负责',
    '。',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 25 }), (text) => {
      for (const { quote, range } of readResponsibilities([toPassage(text)])) {
        expect(text.slice(range.start, range.end)).toBe(quote);
      }
    }),
  );
});
