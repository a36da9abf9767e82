import { expect, test } from 'vitest';
import { type Arrangement, arrangeNodes } from './arrange-nodes.ts';

const size = { width: 180, height: 28 };
const nodes = Array.from({ length: 12 }, (_, index) => ({ id: `n${index}`, fixed: null }));
const edges = nodes.slice(1).map(({ id }, index) => ({ fromId: `n${Math.floor(index / 3)}`, toId: id }));
const arrangements: readonly Arrangement[] = ['layered', 'force', 'concentric', 'grid'];

test.each(arrangements)('%s gives every node a place of its own', (arrangement) => {
  const places = arrangeNodes({ nodes, edges, size }, arrangement);
  expect([...places.keys()]).toEqual(nodes.map(({ id }) => id));
  expect(new Set([...places.values()].map(({ x, y }) => `${x},${y}`)).size).toBe(nodes.length);
});

test('layers run from left to right along the relations', () => {
  const places = arrangeNodes({ nodes, edges, size }, 'layered');
  for (const { fromId, toId } of edges) expect(places.get(fromId)?.x).toBeLessThan(places.get(toId)?.x ?? 0);
});

test.each(arrangements)('%s leaves what is fixed where it is', (arrangement) => {
  const fixed = { x: 1234, y: -567 };
  const pinned = nodes.map((node) => (node.id === 'n3' ? { ...node, fixed } : node));
  expect(arrangeNodes({ nodes: pinned, edges, size }, arrangement).get('n3')).toEqual(fixed);
});
