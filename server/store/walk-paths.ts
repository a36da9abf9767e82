import type { NodeId } from '../domain/ids.ts';
import { compareText } from './compare-text.ts';
import type { GraphEdge, GraphRelation } from './edges.ts';
import { toDistinctEdges } from './edges.ts';

export interface PathQuery {
  readonly fromId: NodeId;
  readonly toId: NodeId;
  /** `length`: the fewest edges, and of those the greatest score; `score`: the greatest score, and of those the fewest. */
  readonly by: 'length' | 'score';
  /** Edges at most, 1 to 8. */
  readonly depth: number;
  /** Empty: all relations. */
  readonly relations: readonly GraphRelation[];
}

/** A way through the graph, along edges in either direction. */
export interface GraphPath {
  /** From the one end to the other; one more than edges. */
  readonly nodeIds: readonly NodeId[];
  readonly edges: readonly GraphEdge[];
  /** Product of the scores of its links; 1 if it has none. */
  readonly score: number;
}

export interface PathResult {
  /** Null if there is none of this depth. Of paths that are as good, the one whose ids sort first. */
  readonly path: GraphPath | null;
  /** True if the search was given up since it reached too much of the graph. */
  readonly truncated: boolean;
}

/** Nodes from which a search goes on at most: some seconds of work. */
const mostNodes = 20_000;

/**
 * Looks for a path, an edge further at a time, so that a store is asked once for each edge of depth: it yields the
 * nodes whose edges it needs and is handed these. Every node keeps the best way to it.
 */
export function* walkPaths(query: PathQuery): Generator<readonly NodeId[], PathResult, readonly GraphEdge[]> {
  const { fromId, toId, by, depth } = query;
  const start: GraphPath = { nodeIds: [fromId], edges: [], score: 1 };
  const best = new Map<NodeId, GraphPath>([[fromId, start]]);
  let frontier: readonly GraphPath[] = [start];
  let expanded = 0;

  for (let length = 0; length < depth && frontier.length > 0; length += 1) {
    const found = best.get(toId);
    if (found && by === 'length') break;
    // What is no better than the way found already cannot become better.
    const open = frontier.filter((path) => !found || path.score > found.score);
    expanded += open.length;
    if (expanded > mostNodes) return { path: best.get(toId) ?? null, truncated: true };
    const ends = open.map(endOf);
    const edges = groupByEnd(toDistinctEdges(yield ends));
    const reached = new Map<NodeId, GraphPath>();
    for (const path of open) {
      const end = endOf(path);
      for (const edge of edges.get(end) ?? []) {
        const next = edge.fromId === end ? edge.toId : edge.fromId;
        if (path.nodeIds.includes(next)) continue;
        const longer: GraphPath = {
          nodeIds: [...path.nodeIds, next],
          edges: [...path.edges, edge],
          score: path.score * (edge.score ?? 1),
        };
        const known = reached.get(next) ?? best.get(next);
        if (!known || isBetter(longer, known, by)) reached.set(next, longer);
      }
    }
    for (const [id, path] of reached) best.set(id, path);
    frontier = [...reached.values()];
  }
  return { path: best.get(toId) ?? null, truncated: false };
}

function endOf({ nodeIds }: GraphPath): NodeId {
  const end = nodeIds.at(-1);
  if (end === undefined) throw new RangeError('a path has at least one node');
  return end;
}

function groupByEnd(edges: readonly GraphEdge[]): ReadonlyMap<NodeId, readonly GraphEdge[]> {
  const groups = new Map<NodeId, GraphEdge[]>();
  for (const edge of edges) {
    for (const id of new Set([edge.fromId, edge.toId])) {
      const group = groups.get(id);
      if (group) group.push(edge);
      else groups.set(id, [edge]);
    }
  }
  return groups;
}

function isBetter(a: GraphPath, b: GraphPath, by: PathQuery['by']): boolean {
  const shorter = a.edges.length - b.edges.length;
  const weaker = b.score - a.score;
  const order = by === 'length' ? shorter || weaker : weaker || shorter;
  return (order || compareText(describe(a), describe(b))) < 0;
}

function describe({ nodeIds, edges }: GraphPath): string {
  return [...nodeIds, ...edges.map(({ relation }) => relation)].join('\n');
}
