import { expect, test } from 'vitest';
import type { TargetFactsFragment } from '../api/documents.generated.ts';
import { createTargetRows } from './target-rows.ts';

const target = (id: string, plan: string, indicator: string): TargetFactsFragment => ({
  id,
  plan: { id: plan },
  indicator,
  indicatorEn: null,
  comparator: 'EQUAL',
  value: 1,
  unit: '个',
  year: 2025,
  scope: null,
  scopeEn: null,
  baseline: null,
  clause: null,
  quote: '',
});

test('what several plans set comes first, then what only this one does, each indicator once', () => {
  const shared = [target('a1', 'upper', '贸易总额'), target('a2', 'own', '贸易额')];
  const rows = createTargetRows({
    plan: {
      id: 'own',
      targets: [target('b', 'own', '企业数'), target('a2', 'own', '贸易额'), target('c', 'own', '企业数')],
    },
    targetsAlong: [{ indicator: '贸易额', targets: shared }],
  });
  expect(
    rows.map(({ indicator, byPlan }) => [indicator, [...byPlan].map(([plan, set]) => [plan, set.length])]),
  ).toEqual([
    [
      '贸易额',
      [
        ['upper', 1],
        ['own', 1],
      ],
    ],
    ['企业数', [['own', 2]]],
  ]);
});
