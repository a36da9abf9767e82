import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CascadeLink } from './cascade-graph.ts';
import { createLinkIndex, intersectTraces, traceCascade } from './trace.ts';

function link(upperId: string, lowerId: string): CascadeLink {
  return { id: `${upperId}>${lowerId}`, upperId, lowerId, relation: 'ADAPTED', score: 0.8, verdict: 'PROPOSED' };
}

const links = [link('n1', 'p1'), link('n1', 'p2'), link('n2', 'p2'), link('p2', 'c1'), link('p1', 'c1')];
const index = createLinkIndex(links);
const sorted = (set: ReadonlySet<string>) => [...set].toSorted();

test('down: all that a measure leads to, over every step', () => {
  const { measures, links: lit } = traceCascade(index, ['n1'], 'DOWN');
  expect(sorted(measures)).toEqual(['c1', 'n1', 'p1', 'p2']);
  expect(sorted(lit)).toEqual(['n1>p1', 'n1>p2', 'p1>c1', 'p2>c1']);
});

test('up: all that a measure comes from', () => {
  expect(sorted(traceCascade(index, ['p2'], 'UP').measures)).toEqual(['n1', 'n2', 'p2']);
});

test('both: up and down, each from the start, without the other sources of what is below', () => {
  const { measures } = traceCascade(index, ['p1'], 'BOTH');
  expect(sorted(measures)).toEqual(['c1', 'n1', 'p1']);
});

test('several starts are traced together', () => {
  expect(sorted(traceCascade(index, ['p1', 'p2'], 'UP').measures)).toEqual(['n1', 'n2', 'p1', 'p2']);
});

test('the thread between two measures is what both traces share', () => {
  const chosen = traceCascade(index, ['n1'], 'DOWN');
  const hovered = traceCascade(index, ['p2'], 'BOTH');
  expect(sorted(intersectTraces(chosen, hovered).links)).toEqual(['n1>p2', 'p2>c1']);
});

test('a measure is below another exactly if that one is above it, circles or not', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id)), id, id, (pairs, upper, lower) => {
      const any = createLinkIndex(pairs.map(([a, b]) => link(a, b)));
      const isBelow = traceCascade(any, [upper], 'DOWN').measures.has(lower);
      expect(traceCascade(any, [lower], 'UP').measures.has(upper)).toBe(isBelow);
    }),
  );
});
