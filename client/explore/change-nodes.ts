import type { ExploreEdge } from './explore-graph.ts';
import type { PlacedNode } from './node-list.ts';

/**
 * Takes away what hangs on a node alone: its neighbours that nothing else in the graph is related to. Pinned ones
 * stay, and so does the node.
 */
export function collapseNode(
  nodes: readonly PlacedNode[],
  edges: readonly ExploreEdge[],
  id: string,
): readonly PlacedNode[] {
  const neighbours = new Map<string, Set<string>>();
  for (const { fromId, toId } of edges) {
    neighbours.set(fromId, (neighbours.get(fromId) ?? new Set()).add(toId));
    neighbours.set(toId, (neighbours.get(toId) ?? new Set()).add(fromId));
  }
  const leaves = [...(neighbours.get(id) ?? [])].filter((each) => neighbours.get(each)?.size === 1);
  const gone = new Set(leaves.filter((each) => each !== id));
  return nodes.filter((node) => node.isPinned || !gone.has(node.id));
}

/** Changes these nodes; the others, and the order of all, stay. */
export function changeNodes(
  nodes: readonly PlacedNode[],
  ids: readonly string[],
  change: Partial<Omit<PlacedNode, 'id'>>,
): readonly PlacedNode[] {
  return nodes.map((node) => (ids.includes(node.id) ? { ...node, ...change } : node));
}
