import { passesScore } from '../state/min-score.ts';
import type { ExploreEdge, ExploreGraph, ExploreNode } from './explore-graph.ts';
import type { ExploreFilter } from './explore-view.ts';

/** The part of a graph that the filters let through. */
export interface FilteredGraph {
  readonly nodes: readonly ExploreNode[];
  readonly edges: readonly ExploreEdge[];
}

/** Leaves out what the filters hide, and relations of which an end is left out or hidden by hand. */
export function filterGraph(graph: ExploreGraph, filter: ExploreFilter, hidden: ReadonlySet<string>): FilteredGraph {
  const nodes = [...graph.nodes.values()].filter((node) => !hidden.has(node.id) && passesNode(node, filter));
  const shown = new Set(nodes.map(({ id }) => id));
  const edges = graph.edges.filter(
    (edge) => shown.has(edge.fromId) && shown.has(edge.toId) && passesEdge(edge, filter),
  );
  return { nodes, edges };
}

/** What belongs to no plan has no level, region or year, and no filter for these hides it. */
function passesNode(node: ExploreNode, filter: ExploreFilter): boolean {
  const { type, level, regionCode, year, industries } = node;
  if (filter.hiddenTypes.includes(type)) return false;
  if (level !== null && filter.hiddenLevels.includes(level)) return false;
  if (filter.region !== null && regionCode !== null && regionCode !== filter.region) return false;
  if (year !== null && (year < (filter.fromYear ?? year) || year > (filter.toYear ?? year))) return false;
  const hasIndustries = type === 'Measure' || type === 'Industry';
  return filter.industry === null || !hasIndustries || industries.some(({ id }) => id === filter.industry);
}

function passesEdge({ relation, change, score, verdict }: ExploreEdge, filter: ExploreFilter): boolean {
  if (filter.hiddenRelations.includes(relation)) return false;
  if (change !== null && filter.hiddenChanges.includes(change)) return false;
  if (verdict !== null && filter.hiddenVerdicts.includes(verdict)) return false;
  // Until it is known what people said of a link, nobody has.
  return score === null || passesScore({ score, verdict: verdict ?? 'PROPOSED' }, filter.minScore);
}

/** How many things have each value, in the order of the values; those that nothing has are left out. */
export function countValues<T, V>(
  things: readonly T[],
  values: readonly V[],
  toValue: (thing: T) => V | null,
): readonly { readonly value: V; readonly count: number }[] {
  const counts = Map.groupBy(things, toValue);
  return values.flatMap((value) => {
    const count = counts.get(value)?.length ?? 0;
    return count === 0 ? [] : [{ value, count }];
  });
}
