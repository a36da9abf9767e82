import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NodeId } from '../domain/ids.ts';
import type { GraphEdge } from './edges.ts';
import { type PathQuery, type PathResult, walkPaths } from './walk-paths.ts';

const edge = (from: string, to: string, score: number | null = null): GraphEdge => ({
  relation: score === null ? 'BASED_ON' : 'CASCADES_TO',
  fromId: from as NodeId,
  toId: to as NodeId,
  linkId: null,
  score,
});

function walk(edges: readonly GraphEdge[], from: string, to: string, by: PathQuery['by'], depth = 8) {
  const walking = walkPaths({ fromId: from as NodeId, toId: to as NodeId, by, depth, relations: [] });
  let steps = 0;
  let step = walking.next();
  while (!step.done) {
    steps += 1;
    const ids = step.value;
    step = walking.next(edges.filter(({ fromId, toId }) => ids.includes(fromId) || ids.includes(toId)));
  }
  return { ...step.value, steps };
}

const nodes = ({ path }: PathResult) => path?.nodeIds.join('');

test('the shortest way has the fewest edges, the strongest the greatest product', () => {
  const edges = [edge('a', 'b', 0.9), edge('b', 'c', 0.9), edge('c', 'd', 0.9), edge('a', 'd', 0.5)];
  expect(nodes(walk(edges, 'a', 'd', 'length'))).toBe('ad');
  const strongest = walk(edges, 'a', 'd', 'score');
  expect(nodes(strongest)).toBe('abcd');
  expect(strongest.path?.score).toBeCloseTo(0.729);
});

test('a way may go against the direction of its edges', () => {
  expect(nodes(walk([edge('b', 'a'), edge('b', 'c')], 'a', 'c', 'length'))).toBe('abc');
});

test('there is none beyond the depth, and none to what is unknown', () => {
  const edges = [edge('a', 'b'), edge('b', 'c')];
  expect(walk(edges, 'a', 'c', 'length', 1).path).toBeNull();
  expect(walk(edges, 'a', 'x', 'score').path).toBeNull();
  expect(nodes(walk(edges, 'a', 'a', 'score'))).toBe('a');
});

test('a store is asked once for each edge of depth', () => {
  const wide = ['b', 'c', 'd'].flatMap((id) => [edge('a', id), edge(id, 'z')]);
  expect(walk(wide, 'a', 'z', 'length').steps).toBe(2);
  expect(nodes(walk(wide, 'a', 'z', 'length'))).toBe('abz');
});

test('no way is better than the one found', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const score = fc.constantFrom(0.1, 0.5, 0.8, 1);
  const links = fc.array(
    fc.tuple(name, name, score).map(([from, to, of]) => edge(from, to, of)),
    { maxLength: 9 },
  );
  const all = (edges: readonly GraphEdge[], from: string, to: string, depth: number): readonly number[][] => {
    if (from === to) return [[]];
    if (depth === 0) return [];
    return edges.flatMap(({ fromId, toId, score: of }) => {
      const next = fromId === from ? toId : toId === from ? fromId : null;
      if (next === null || next === from) return [];
      return all(edges, next, to, depth - 1).map((rest) => [of ?? 1, ...rest]);
    });
  };
  fc.assert(
    fc.property(links, fc.integer({ min: 1, max: 4 }), (given, depth) => {
      // Of parallel links the last given counts.
      const edges = [...new Map(given.map((each) => [`${each.fromId}${each.toId}`, each])).values()];
      const ways = all(edges, 'a', 'e', depth);
      const products = ways.map((way) => way.reduce((product, of) => product * of, 1));
      expect(walk(given, 'a', 'e', 'score', depth).path?.score ?? 0).toBeCloseTo(Math.max(0, ...products));
      const lengths = ways.map(({ length }) => length);
      expect(walk(given, 'a', 'e', 'length', depth).path?.edges.length ?? 99).toBe(Math.min(99, ...lengths));
    }),
  );
});
