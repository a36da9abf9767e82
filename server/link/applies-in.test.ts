import { expect, test } from 'vitest';
import { createPlan } from '../../test/support/create-plan.ts';
import { createZoneId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { findAppliesIn } from './applies-in.ts';

const place = { areaKm2: null, parent: null, quote: '', range: { start: 0, end: 1 } };
const upper: Plan = {
  ...createPlan('910000', '海陵自贸方案', []),
  zones: [
    { ...place, name: '临江片区', kind: 'area' },
    { ...place, name: '临江片区云桥区块', kind: 'block' },
  ],
};

test('a measure applies in the zones that its clauses name, at the first place', () => {
  const lower = createPlan('910100', '临江自贸方案', [
    ['建设仓库', ['在临江片区云桥区块建仓库。', '支持临江片区和临江片区云桥区块。']],
    ['引进企业', ['引进企业。']],
  ]);
  const [measure] = lower.sections[0]?.measures ?? [];
  expect(findAppliesIn(lower, upper)).toEqual([
    {
      measureId: measure?.id,
      zoneId: createZoneId('910000', '临江片区云桥区块'),
      planId: upper.id,
      clauseId: measure?.clauses[0]?.id,
      range: { start: 1, end: 9 },
    },
    {
      measureId: measure?.id,
      zoneId: createZoneId('910000', '临江片区'),
      planId: upper.id,
      clauseId: measure?.clauses[1]?.id,
      range: { start: 2, end: 6 },
    },
  ]);
});

test('a plan without zones places nothing', () => {
  expect(findAppliesIn(upper, createPlan('910100', '临江方案', []))).toEqual([]);
});
