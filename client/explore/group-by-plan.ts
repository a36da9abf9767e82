import type { FilteredGraph } from './explore-filter.ts';
import type { ExploreEdge, ExploreNode } from './explore-graph.ts';

/** A graph in which each plan stands for all of it. */
export interface GroupedGraph extends FilteredGraph {
  /** Ids of the nodes that a node stands for, itself included where it is in the graph. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/**
 * Folds what belongs to a plan into one node, under the plan's id, and relations between the same two into the one
 * with the best score: an overview where single nodes would be a hairball. Relations within a plan go.
 */
export function groupByPlan({ nodes, edges }: FilteredGraph): GroupedGraph {
  const hostOf = new Map(nodes.map(({ id, planId }) => [id, planId ?? id]));
  const groups = Map.groupBy(nodes, ({ id }) => hostOf.get(id) ?? id);
  const grouped = [...groups].flatMap(([host, members]): readonly ExploreNode[] => {
    const own = members.find(({ id }) => id === host);
    const [first] = members;
    if (own !== undefined) return [own];
    if (first === undefined) return [];
    const title = first.plan ?? host;
    return [{ ...first, id: host, type: 'Plan', title, label: title, industries: [], counts: [] }];
  });
  const between = new Map<string, ExploreEdge>();
  for (const edge of edges) {
    const fromId = hostOf.get(edge.fromId) ?? edge.fromId;
    const toId = hostOf.get(edge.toId) ?? edge.toId;
    if (fromId === toId) continue;
    const id = `${edge.relation} ${fromId} ${toId}`;
    const best = between.get(id);
    if (best !== undefined && (best.score ?? 0) >= (edge.score ?? 0)) continue;
    between.set(id, { ...edge, id, fromId, toId, linkId: null });
  }
  const members = new Map([...groups].map(([host, own]) => [host, own.map(({ id }) => id)]));
  return { nodes: grouped, edges: [...between.values()], members };
}
