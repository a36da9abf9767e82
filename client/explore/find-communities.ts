import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { FilteredGraph } from './explore-filter.ts';

/** Any number will do; this one is the same each time. */
const seed = 20_201_121;

/**
 * Which nodes hang together more than with the rest (Louvain, by score): the community of each, 0 the largest. The
 * same graph gives the same communities.
 */
export function findCommunities({ nodes, edges }: FilteredGraph): ReadonlyMap<string, number> {
  const graph = new UndirectedGraph();
  for (const { id } of nodes) graph.addNode(id);
  for (const { fromId, toId, score } of edges) {
    if (fromId !== toId)
      graph.updateUndirectedEdge(fromId, toId, ({ weight = 0 }) => ({ weight: weight + (score ?? 0.5) }));
  }
  if (graph.size === 0) return new Map(nodes.map(({ id }, index) => [id, index]));
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: createRandom(seed) });
  const groups = Map.groupBy(Object.entries(found), ([, community]) => community);
  const bySize = [...groups.values()].toSorted((a, b) => b.length - a.length);
  return new Map(bySize.flatMap((members, index) => members.map(([id]) => [id, index] as const)));
}

/** Mulberry32: numbers in [0, 1) that come in the same order from the same seed. */
function createRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
