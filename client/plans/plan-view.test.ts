import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PlanView, planParamsSchema, toPlanParams, toPlanView } from './plan-view.ts';

const id = fc.option(fc.string({ minLength: 1, maxLength: 60 }));
const views: fc.Arbitrary<PlanView> = fc.record({
  plan: id,
  focus: id,
  link: id,
  pair: fc.nat(999),
  minScore: fc.integer({ min: 0, max: 20 }).map((step) => step / 20),
  find: fc.string({ maxLength: 60 }),
  showTargets: fc.boolean(),
});

test('a view comes back from its address', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(toPlanView(planParamsSchema.parse(toPlanParams(view)))).toEqual(view);
    }),
  );
});

test('what makes no sense in an address is dropped', () => {
  const params = planParamsSchema.parse({
    plan: 'p',
    focus: '',
    pair: 'x',
    find: 'a'.repeat(300),
    targets: 'maybe',
    min: '2',
  });
  expect(toPlanParams(toPlanView(params))).toEqual({ plan: 'p' });
});
