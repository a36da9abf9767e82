import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matrixKinds, overlapsParamsSchema, toOverlapsParams, toOverlapsView } from './overlaps-view.ts';

const id = fc.stringMatching(/^[a-z0-9#一-龥]{1,20}$/u);

test('an address gives back the view that it was made of', () => {
  const views = fc
    .record({
      kind: fc.constantFrom(...matrixKinds),
      sort: fc.oneof(fc.constantFrom('total', 'name', 'order'), id),
      row: fc.option(id),
      columns: fc.array(id, { maxLength: 2 }),
      origin: fc.constantFrom('INHERITED' as const, 'INDEPENDENT' as const, null),
      link: fc.option(id),
      pair: fc.nat(99),
      isListOpen: fc.boolean(),
    })
    .map((view) => ({ ...view, columns: view.row === null ? [] : view.columns }));
  fc.assert(
    fc.property(views, (view) => {
      expect(toOverlapsView(overlapsParamsSchema.parse(toOverlapsParams(view)))).toEqual(view);
    }),
  );
});

test('what makes no sense in an address is as if it were not there', () => {
  const params = overlapsParamsSchema.parse({ kind: 'plan-plan', origin: 'x', pair: '-1', columns: 'a,b,c', row: 'r' });
  expect(toOverlapsView(params)).toMatchObject({ kind: 'INDUSTRY_ZONE', origin: null, pair: 0, columns: [], row: 'r' });
});
