import { expect, test } from 'vitest';
import { createCascadeModel } from './cascade-model.ts';
import { chooseTarget } from './choose.ts';
import { createSampleCascade } from './sample-cascade.ts';

const filter = { minScore: 0, hiddenRelations: [], hiddenLevels: [], showSkips: false };
const choice = { focus: 'n1', direction: 'BOTH', link: null, filter } as const;
const model = createCascadeModel(createSampleCascade(), choice);
const click = (id: string, isDouble = false) => chooseTarget(model, { kind: 'measure', id, isCut: false }, isDouble);

test('a click on a measure that stands out shows how it is linked', () => {
  expect(click('p1')).toEqual({ link: 'n1>p1', pair: 0 });
  expect(click('c1')).toEqual({ link: 'p1>c1', pair: 0 });
});

test('a click on one that is dimmed, and a double click on any, singles it out', () => {
  expect(click('p2')).toEqual({ focus: 'p2', link: null, pair: 0 });
  expect(click('p1', true)).toEqual({ focus: 'p1', link: null, pair: 0 });
});

test('a click on the chosen measure closes the evidence and keeps the choice', () => {
  expect(click('n1')).toEqual({ focus: 'n1', link: null, pair: 0 });
});

test('a click on a line opens its evidence, a click on nothing clears everything', () => {
  expect(chooseTarget(model, { kind: 'link', id: 'n1>p1' }, false)).toEqual({ link: 'n1>p1', pair: 0 });
  expect(chooseTarget(model, null, false)).toEqual({ focus: null, link: null, pair: 0 });
});
