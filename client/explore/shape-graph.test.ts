import { expect, test } from 'vitest';
import { collapseNode } from './change-nodes.ts';
import { filterGraph } from './explore-filter.ts';
import { noFilter } from './explore-view.ts';
import { findCommunities } from './find-communities.ts';
import { findLit } from './find-lit.ts';
import { groupByPlan } from './group-by-plan.ts';
import { createSampleExplore } from './sample-explore.ts';

const sample = createSampleExplore();
const graph = { nodes: new Map(sample.nodes.map((node) => [node.id, node])), edges: sample.edges };
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

test('a filter for levels or years hides plans’ own nodes and what ran to them, not what belongs to no plan', () => {
  const ofCity = filterGraph(graph, { ...noFilter, hiddenLevels: ['NATIONAL'] }, new Set());
  expect([ids(ofCity.nodes), ids(ofCity.edges)]).toEqual([['b#1', 'b#2', 'steel'], ['b#2>steel']]);
  expect(ids(filterGraph(graph, { ...noFilter, fromYear: 2021 }, new Set()).nodes)).toEqual(['b#1', 'b#2', 'steel']);
});

test('a least score leaves what has no score, and hiding by hand takes relations along', () => {
  const surest = filterGraph(graph, { ...noFilter, minScore: 0.8 }, new Set(['b#1']));
  expect([ids(surest.nodes), ids(surest.edges)]).toEqual([['a#1', 'b#2', 'steel'], ['b#2>steel']]);
});

test('folded by plan, the best of the relations between two plans stands for all', () => {
  const { nodes, edges, members } = groupByPlan(sample);
  expect(ids(nodes)).toEqual(['a', 'b', 'steel']);
  expect(edges.map(({ fromId, toId, score }) => [fromId, toId, score])).toEqual([
    ['a', 'b', 0.9],
    ['b', 'steel', null],
  ]);
  expect(members.get('b')).toEqual(['b#1', 'b#2']);
});

test('collapsing takes what hangs on the node alone, but nothing that is pinned', () => {
  const nodes = sample.nodes.map(({ id }) => ({ id, at: null, isPinned: false, isHidden: false }));
  expect(ids(collapseNode(nodes, sample.edges, 'a#1'))).toEqual(['a#1', 'b#2', 'steel']);
  const pinned = nodes.map((node) => ({ ...node, isPinned: node.id === 'b#1' }));
  expect(ids(collapseNode(pinned, sample.edges, 'a#1'))).toEqual(['a#1', 'b#1', 'b#2', 'steel']);
});

test('a chosen node stands out with its neighbours; the same graph has the same communities', () => {
  expect(findLit(sample, ['b#1'], null)).toEqual({ nodes: new Set(['b#1', 'a#1']), edges: new Set(['a#1>b#1']) });
  expect(findLit(sample, [], null)).toBe(null);
  expect(findCommunities(sample)).toEqual(findCommunities(sample));
});
