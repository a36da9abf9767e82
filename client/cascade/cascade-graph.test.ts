import { expect, test } from 'vitest';
import { createSampleCascade } from './sample-cascade.ts';

const graph = createSampleCascade();

test('links that leave the lineage are left out, the best come first', () => {
  expect(graph.links.map(({ id, score }) => [id, score])).toEqual([
    ['n1>p1', 0.95],
    ['p1>c1', 0.8],
    ['n1>c1', 0.7],
    ['n2>p2', 0.62],
    ['n3>p3', 0.31],
  ]);
});

test('headings without measures go, unless measures stand under a heading below them', () => {
  const province = graph.plans[1];
  expect(province?.sections.map(({ id, depth }) => [id, depth])).toEqual([
    ['s1', 0],
    ['s2', 0],
    ['s2.1', 1],
  ]);
});

test('a measure knows its plan and its section', () => {
  expect(graph.measures.get('p3')).toMatchObject({ sectionId: 's2.1', plan: { id: 'province' } });
});

test('a plan is carried where a lower one in view cites it', () => {
  expect(graph.plans.map(({ isCarried }) => isCarried)).toEqual([true, true, false]);
});
