import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery, stringifyQuery } from './query-string.ts';
import { defaultView, toParams, toView, type View, viewParamsSchema } from './view.ts';
import { directions, levels, relations } from './vocabulary.ts';

const anyId = fc.option(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), { nil: null });

const anyView: fc.Arbitrary<View> = fc.record({
  plan: anyId,
  focus: anyId,
  direction: fc.constantFrom(...directions),
  minScore: fc.integer({ min: 0, max: 20 }).map((step) => step / 20),
  hiddenRelations: fc.subarray([...relations]),
  hiddenLevels: fc.subarray([...levels]),
  showGaps: fc.boolean(),
  showSkips: fc.boolean(),
  open: fc.array(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((id) => !id.includes(','))),
  link: anyId,
  pair: fc.integer({ min: 0, max: 200 }),
  camera: fc.option(
    fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
      zoom: fc.integer({ min: 300, max: 2500 }).map((thousandths) => thousandths / 1000),
    }),
    { nil: null },
  ),
  level: fc.option(fc.constantFrom(...levels), { nil: null }),
  table: fc.option(
    fc.record({
      place: fc.constantFrom('below', 'alone'),
      list: fc.constantFrom('nodes', 'edges'),
      sort: fc.option(fc.record({ key: fc.constantFrom('title', 'score'), isDescending: fc.boolean() }), { nil: null }),
    }),
    { nil: null },
  ),
});

function read(query: string): View {
  return toView(viewParamsSchema.parse(parseQuery(query)));
}

test('an address gives back exactly the view it was made from', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(read(stringifyQuery(toParams(view)))).toEqual(view);
    }),
  );
});

test('the usual view needs no address', () => {
  expect(stringifyQuery(toParams(defaultView))).toBe('');
});

test('an address is readable', () => {
  const view: View = {
    ...defaultView,
    plan: '330000-方案',
    focus: '330000-方案#6',
    direction: 'DOWN',
    hiddenRelations: ['SOFTENED', 'RELATED'],
    camera: { x: 0, y: -120.4, zoom: 0.9 },
  };
  expect(decodeURIComponent(stringifyQuery(toParams(view)))).toBe(
    '?plan=330000-方案&focus=330000-方案#6&direction=down&hide=softened,related&camera=0,-120,0.9',
  );
});

test('what an address says wrongly is left out, the rest is kept', () => {
  const query = '?plan=p&min=7&hide=verbatim,nonsense&camera=far&direction=sideways&pair=-1&skips=perhaps&unknown=1';
  expect(read(query)).toEqual({ ...defaultView, plan: 'p', hiddenRelations: ['VERBATIM'] });
});

test('no address breaks the reading', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      expect(() => read(`?${query}`)).not.toThrow();
    }),
  );
});
