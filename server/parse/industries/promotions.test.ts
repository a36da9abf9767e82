import { expect, test } from 'vitest';
import { createPlan } from '../../../test/support/create-plan.ts';
import { loadIndustries, resolveIndustry } from './industries.ts';
import { listIndustries } from './list-industries.ts';
import { readPromotions } from './promotions.ts';

const lexicon = loadIndustries();
const read = (title: string, clauses: readonly string[]) => {
  const { sections } = createPlan('330000', '产业方案', [[title, clauses]]);
  const measures = sections.flatMap((section) => section.measures);
  return { clauses: measures.flatMap((measure) => measure.clauses), promotions: readPromotions(measures, lexicon) };
};

test('an industry counts once a measure, where it is first named', () => {
  const { clauses, promotions } = read('壮大渔业', ['发展渔业和種業。', '支持种业企业。']);
  expect(promotions.map(({ measureId: _, ...promotion }) => promotion)).toEqual([
    { industryId: 'fishery', asWritten: '渔业', clauseId: null, range: { start: 2, end: 4 } },
    { industryId: 'seed-industry', asWritten: '種業', clauseId: clauses[0]?.id, range: { start: 5, end: 7 } },
  ]);
});

test('of wordings that overlap the longest counts', () => {
  expect(read('', ['发展现代畜牧业。']).promotions.map(({ industryId }) => industryId)).toEqual(['livestock']);
});

test('what the lexicon lacks is listed under its provisional name', () => {
  const unknown = resolveIndustry(lexicon, '“星尘”收集业');
  const { promotions } = read('壮大渔业', []);
  const zoneIndustries = [{ zone: '甲片区', industries: [unknown], quote: '', range: { start: 0, end: 1 } }];
  expect(listIndustries(zoneIndustries, promotions, lexicon)).toEqual([
    { id: '?星尘收集业', name: '星尘收集业', nameEn: null, parentId: null },
    { id: 'fishery', name: '渔业', nameEn: 'Fishery', parentId: 'agriculture' },
  ]);
});
