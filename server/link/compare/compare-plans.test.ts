import { expect, test } from 'vitest';
import { createPlan } from '../../../test/support/create-plan.ts';
import { createNumberSource } from '../../../test/support/number-source.ts';
import { loadLinker } from '../../ingest/load-linker.ts';
import { placeClauses } from '../place-clauses.ts';
import { comparePlans } from './compare-plans.ts';
import { listTexts } from './meanings.ts';

const linker = loadLinker();

function compareClauses(upper: string, lower: string) {
  const plans = [
    createPlan('000000', '甲', [['任务', [upper]]]),
    createPlan('330000', '乙', [['工作', [lower]]]),
  ] as const;
  return comparePlans(...plans, linker, null)[0]?.signals;
}

test('the same wording is contained and has a cosine of 1', () => {
  expect(compareClauses('建设国家骨干冷链物流基地。', '建设国家骨干冷链物流基地。')).toMatchObject({
    cosine: expect.closeTo(1),
    containment: expect.closeTo(1),
    subclauseCosine: expect.closeTo(1),
  });
});

test('stock phrases alone make no candidate', () => {
  expect(compareClauses('在依法依规的前提下，兴修水库。', '在依法依规的前提下，举办茶博会。')).toBeUndefined();
});

test('one thing under two names is a shared concept, and a kind of it half of one', () => {
  const same = compareClauses('发展跨境电商，举办茶会。', '办好跨境电子商务，举办茶会。');
  const kind = compareClauses('发展资产证券化，举办茶会。', '推进公募REITs，举办茶会。');
  const none = compareClauses('发展茶叶，举办茶会。', '办好丝绸，举办茶会。');
  expect(same?.concept).toBeGreaterThan(kind?.concept ?? 0);
  expect(kind?.concept).toBeGreaterThan(0);
  expect(none?.concept ?? 0).toBe(0);
});

test('a small shared action in a long clause counts by its sub-clause', () => {
  const long = '完善口岸设施，增开国际航线，探索数据跨境流动安全评估，培育航空物流企业，扩建机场货站。';
  const signals = compareClauses('探索数据跨境流动安全评估。', long);
  expect(signals?.subclauseCosine).toBeGreaterThan(0.9);
  expect(signals?.cosine).toBeLessThan(0.8);
});

test('a list entry that both mean counts, whatever else the lists hold', () => {
  const compare = (lower: string) => {
    const plans = [
      createPlan('000000', '甲', [['任务', ['举办茶会、兴修水库、扩建机场货站。']]]),
      createPlan('330000', '乙', [['工作', [lower]]]),
    ] as const;
    const texts = listTexts(plans.flatMap(placeClauses));
    const next = createNumberSource(1);
    const vectors = new Map(texts.map((text) => [text, Float32Array.from({ length: 64 }, () => next() - 0.5)]));
    return comparePlans(...plans, linker, { model: 'invented', vectors })[0]?.signals;
  };
  const some = compare('种植果树、举办茶会、改造老旧小区。');
  const none = compare('种植果树、举办花市、改造老旧小区。');
  expect(some?.entriesCovered).toBeGreaterThan(0.1);
  expect(some?.rarestEntries).toBeGreaterThan(0);
  expect(none).toMatchObject({ entriesCovered: 0, rarestEntries: 0 });
});

test('meaning is compared where vectors are given, and each text must have one', () => {
  const upper = createPlan('000000', '甲', [['任务', ['建设冷链物流基地。']]]);
  const lower = createPlan('330000', '乙', [['工作', ['建设冷链基地。', '扩建冷链物流园。']]]);
  const texts = listTexts([upper, lower].flatMap(placeClauses));
  const vectors = new Map(texts.map((text, i) => [text, Float32Array.of(Math.cos(i), Math.sin(i), 0.5)]));
  const [first] = comparePlans(upper, lower, linker, { model: 'invented', vectors });
  expect(first?.signals.meaning).toSatisfy(Number.isFinite);
  vectors.delete('建设冷链物流基地。');
  expect(() => comparePlans(upper, lower, linker, { model: 'invented', vectors })).toThrow(TypeError);
});
