import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CompareView, compareParamsSchema, toCompareParams, toCompareView } from './compare-view.ts';

const id = fc.option(fc.string({ minLength: 1, maxLength: 60 }));
const views: fc.Arbitrary<CompareView> = fc.record({
  plan: id,
  other: id,
  upper: id,
  lower: id,
  row: id,
  column: id,
  by: fc.constantFrom('section', 'measure', null),
  sort: id,
  minScore: fc.integer({ min: 0, max: 20 }).map((step) => step / 20),
});

test('a view comes back from its address', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(toCompareView(compareParamsSchema.parse(toCompareParams(view)))).toEqual(view);
    }),
  );
});

test('what makes no sense in an address is dropped', () => {
  const params = compareParamsSchema.parse({ plan: 'p', upper: '', by: 'chapter', min: 'most' });
  expect(toCompareParams(toCompareView(params))).toEqual({ plan: 'p' });
});
