import { expect, test } from 'vitest';
import { countFacets, filterLinks, findShownLevels, type LinkFilter } from './link-filter.ts';
import { createSampleCascade } from './sample-cascade.ts';

const graph = createSampleCascade();
const all: LinkFilter = { minScore: 0, hiddenRelations: [], hiddenLevels: [], showSkips: false };

const shown = (filter: Partial<LinkFilter>) => filterLinks(graph, { ...all, ...filter }).map(({ id }) => id);

test('links over a lane are drawn only when asked for', () => {
  expect(shown({})).toEqual(['n1>p1', 'p1>c1', 'n2>p2', 'n3>p3']);
  expect(shown({ showSkips: true })).toEqual(['n1>p1', 'p1>c1', 'n1>c1', 'n2>p2', 'n3>p3']);
});

test('when a level is hidden, links over it join neighbours', () => {
  expect(shown({ hiddenLevels: ['PROVINCIAL'] })).toEqual(['n1>c1']);
});

test('where all levels would be hidden, all are shown', () => {
  const hiddenLevels = ['NATIONAL', 'PROVINCIAL', 'CITY'] as const;
  expect(findShownLevels(graph, { ...all, hiddenLevels })).toEqual(['NATIONAL', 'PROVINCIAL', 'CITY']);
  expect(shown({ hiddenLevels })).toEqual(shown({}));
});

test('the lowest score is part of what is shown', () => {
  expect(shown({ minScore: 0.62 })).toEqual(['n1>p1', 'p1>c1', 'n2>p2']);
});

test('what a person accepted is shown whatever its score', () => {
  const accepted = graph.links.map((link) => (link.id === 'n3>p3' ? { ...link, verdict: 'ACCEPTED' as const } : link));
  const filter = { ...all, minScore: 0.9 };
  expect(filterLinks({ ...graph, links: accepted }, filter).map(({ id }) => id)).toEqual(['n1>p1', 'n3>p3']);
});

test('hidden relations are left out', () => {
  expect(shown({ hiddenRelations: ['VERBATIM', 'RELATED'] })).toEqual(['p1>c1', 'n2>p2']);
});

test('the legend counts what each entry would show, so a hidden relation keeps its count', () => {
  const facets = countFacets(graph, { ...all, minScore: 0.5, hiddenRelations: ['VERBATIM'] });
  expect(facets.relations).toMatchObject({ VERBATIM: 1, NARROWED: 1, HARDENED: 1, ADAPTED: 0, RELATED: 0 });
  expect(facets.levels).toEqual({ NATIONAL: 3, PROVINCIAL: 3, CITY: 2, DISTRICT: 0 });
});

test('the histogram keeps the links below the handle', () => {
  const { scores } = countFacets(graph, { ...all, minScore: 0.9 });
  expect(scores[19]).toBe(1);
  expect(scores[16]).toBe(1);
  expect(scores[12]).toBe(1);
  expect(scores[6]).toBe(1);
  expect(scores.reduce((sum, count) => sum + count)).toBe(4);
});
