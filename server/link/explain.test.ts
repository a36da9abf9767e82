import { expect, test } from 'vitest';
import { createPlan } from '../../test/support/create-plan.ts';
import { loadLinker } from '../ingest/load-linker.ts';
import { align } from './align.ts';
import { comparePlans } from './compare/compare-plans.ts';
import { explain } from './explain.ts';

const linker = loadLinker();

test('names shared wording, concepts and headings', () => {
  const upper = createPlan('000000', '甲', [
    ['建设跨境电商试验区', ['支持符合条件的企业设立保税展示中心，发展跨境电商。']],
  ]);
  const lower = createPlan('330000', '乙', [
    ['发展跨境电商', ['设立保税展示中心，支持符合条件的企业开展跨境电子商务。']],
  ]);
  const [comparison] = comparePlans(upper, lower, linker, null);
  if (!comparison) throw new TypeError('the two are compared');
  const aligned = align(comparison.upper.clause.text, comparison.lower.clause.text);
  expect(explain(comparison, aligned, linker.background)).toMatchObject({
    wording: expect.arrayContaining(['设立保税展示中心']),
    concepts: expect.arrayContaining(['cross-border-e-commerce']),
    heading: ['跨境电商'],
    meaning: null,
  });
});

test('shared wording is not cut within brackets', () => {
  const upper = createPlan('000000', '甲', [['贸易', ['推进世界电子贸易平台（eWTP）全球布局。', '办好“海陵”茶会。']]]);
  const lower = createPlan('330000', '乙', [['贸易', ['推进eWTP）全球布局，办好“海陵”茶会。']]]);
  const wordings = comparePlans(upper, lower, linker, null).flatMap((comparison) => {
    const aligned = align(comparison.upper.clause.text, comparison.lower.clause.text);
    return explain(comparison, aligned, linker.background).wording;
  });
  expect(wordings).toEqual(expect.arrayContaining(['eWTP', '全球布局', '办好“海陵”茶会']));
  expect(wordings.filter((wording) => wording.includes('）'))).toEqual([]);
});
