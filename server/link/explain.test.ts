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
