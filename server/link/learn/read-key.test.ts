import { expect, test } from 'vitest';
import { createPlan } from '../../../test/support/create-plan.ts';
import { loadLinker } from '../../ingest/load-linker.ts';
import { comparePlans } from '../compare/compare-plans.ts';
import { labelComparisons } from './label-comparisons.ts';
import { readKey } from './read-key.ts';

const key = readKey(
  'tea',
  JSON.stringify({
    kind: 'cascade',
    upper: 'U',
    lower: 'L',
    titles: { U: '甲', L: '乙' },
    clauses: {
      'U.1.c1': '建设茶叶交易中心',
      'U.1.c2': '举办丝绸博览会',
      'L.1.c1': '建设茶叶交易中心和仓库。',
      'L.1.c2': '养蚕。',
    },
    links: [
      { u: 'U.1.c1', l: 'L.1.c1', g: 3 },
      { u: 'U.1.c2', l: 'L.1.c2', g: 2 },
    ],
  }),
);

test('labels comparisons by their wording and names the links that were not compared', () => {
  const upper = createPlan('000000', '甲', [['任务', ['建设“茶叶交易中心”。', '举办丝绸博览会。']]]);
  const lower = createPlan('330000', '乙', [['工作', ['建设茶叶交易中心和仓库，', '修茶叶交易路。']]]);
  const { labelled, missed } = labelComparisons(comparePlans(upper, lower, loadLinker(), null), key);
  expect(labelled.map(({ comparison, grade }) => [comparison.lower.clause.text, grade])).toEqual([
    ['建设茶叶交易中心和仓库，', 3],
  ]);
  expect(missed).toEqual(['U.1.c2>L.1.c2']);
});

test.each([
  ['no JSON', '{', /no JSON/],
  ['another grade', JSON.stringify({ kind: 'cascade', links: [{ u: 'a', l: 'b', g: 4 }] }), /no answer key/],
])('refuses %s', (_, text, message) => {
  expect(() => readKey('wrong.json', text)).toThrow(message);
});
