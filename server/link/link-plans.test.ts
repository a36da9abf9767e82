import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPlan } from '../../test/support/create-plan.ts';
import type { Plan } from '../domain/plan.ts';
import { loadLinker } from '../ingest/load-linker.ts';
import { linkPlans } from './link-plans.ts';

const upper = createPlan('000000', '全国冷链物流规划', [
  ['建设冷链基地', ['建设国家骨干冷链物流基地。', '完善产地预冷设施。', '推广绿色制冷技术。']],
  ['培育企业', ['培育冷链龙头企业。']],
]);
const lower = createPlan('330000', '浙江冷链物流方案', [
  ['布局冷链基地', ['建设骨干冷链物流基地5个。', '支持农户购置产地预冷设施。']],
  ['发展会展', ['举办茶叶博览会。']],
]);
const pair = { upper, lower, kind: 'cascade' } as const;
const linker = loadLinker();

test('links clauses with evidence and sums them up by measure', () => {
  const { clauseLinks, measureLinks } = linkPlans(pair, linker, null);
  expect(clauseLinks.map(({ relation, accepted }) => [relation, accepted])).toEqual([
    ['quantified', true],
    ['expanded', true],
  ]);
  expect(measureLinks).toHaveLength(1);
  expect(measureLinks[0]).toMatchObject({
    id: `${upper.id}#1>${lower.id}#1`,
    kind: 'cascade',
    accepted: true,
    coverage: 2 / 3,
    clauseLinkIds: clauseLinks.map(({ id }) => id),
  });
});

test('aligned spans hold shared wording of both clauses', () => {
  const [link] = linkPlans(pair, linker, null).clauseLinks;
  const text = (plan: Plan, id: string | undefined) =>
    plan.sections
      .flatMap((section) => section.measures.flatMap((measure) => measure.clauses))
      .find((clause) => clause.id === id)?.text ?? '';
  for (const span of link?.aligned ?? []) {
    expect(text(upper, link?.upperId).slice(span.upper.start, span.upper.end)).toBe(
      text(lower, link?.lowerId).slice(span.lower.start, span.lower.end),
    );
  }
  expect(link?.aligned.length).toBeGreaterThan(0);
});

test('the order of measures changes neither links nor scores', () => {
  const expected = linkPlans(pair, linker, null);
  const shuffled = fc.shuffledSubarray([0, 1], { minLength: 2 });
  fc.assert(
    fc.property(shuffled, (order) => {
      const [section] = upper.sections;
      if (!section) throw new TypeError('the plan has a section');
      const measures = order.flatMap((i) => section.measures[i] ?? []);
      expect(linkPlans({ ...pair, upper: { ...upper, sections: [{ ...section, measures }] } }, linker, null)).toEqual(
        expected,
      );
    }),
  );
});

test('chapters without measures are not linked', () => {
  const [section] = upper.sections;
  if (!section) throw new TypeError('the plan has a section');
  const aims = { ...section, measures: [], clauses: section.measures.flatMap((measure) => measure.clauses) };
  expect(linkPlans({ ...pair, upper: { ...upper, sections: [aims] } }, linker, null).clauseLinks).toEqual([]);
});
