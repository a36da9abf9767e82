import { expect, test } from 'vitest';
import { type Choice, createCascadeModel, findLinkToRoots } from './cascade-model.ts';
import { createSampleCascade } from './sample-cascade.ts';

const graph = createSampleCascade();
const nothing: Choice = {
  focus: null,
  direction: 'BOTH',
  link: null,
  filter: { minScore: 0, hiddenRelations: [], hiddenLevels: [], showSkips: false },
};
const model = (choice: Partial<Choice>) => createCascadeModel(graph, { ...nothing, ...choice });

test('while nothing is chosen, nothing is dimmed', () => {
  expect(model({}).lit).toBeNull();
});

test('a measure that is not there chooses nothing', () => {
  expect(model({ focus: 'gone' }).roots).toEqual([]);
});

test('a chosen measure lights what it leads to', () => {
  expect(model({ focus: 'n1' }).lit).toEqual({
    measures: new Set(['n1', 'p1', 'c1']),
    links: new Set(['n1>p1', 'p1>c1']),
  });
});

test('a chosen section lights all measures under it, those of its subsections too', () => {
  const { roots, lit } = model({ focus: 's2.1', direction: 'UP' });
  expect(roots).toEqual(['p2', 'p3']);
  expect(lit?.links).toEqual(new Set(['n2>p2', 'n3>p3']));
});

test('a chosen plan or industry lights all measures of it', () => {
  expect(model({ focus: 'province' }).roots).toEqual(['p1', 'p2', 'p3']);
  const { roots, lit } = model({ focus: 'steel', direction: 'DOWN' });
  expect(roots).toEqual(['n1', 'c2']);
  expect(lit?.measures).toEqual(new Set(['n1', 'c2', 'p1', 'c1']));
});

test('an open link stands out with its ends, even if a filter hides it', () => {
  expect(model({ link: 'n1>c1' }).lit).toEqual({ measures: new Set(['n1', 'c1']), links: new Set(['n1>c1']) });
});

test('the evidence of a lit measure is its link with the chosen one, or else the link that leads there', () => {
  const chosen = model({ focus: 'n1' });
  expect(findLinkToRoots(chosen, 'p1')?.id).toBe('n1>p1');
  expect(findLinkToRoots(chosen, 'c1')?.id).toBe('p1>c1');
  expect(findLinkToRoots(model({ focus: 'n1', filter: { ...nothing.filter, showSkips: true } }), 'c1')?.id).toBe(
    'n1>c1',
  );
  expect(findLinkToRoots(chosen, 'p3')).toBeNull();
});
