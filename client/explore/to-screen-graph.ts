import type { FreeEmphasis } from '../graph/free-scene.ts';
import type { ScreenGraph } from '../table/screen-graph.ts';
import type { FilteredGraph } from './explore-filter.ts';

/** What is drawn, as tables list it and files hold it. */
export function toScreenGraph({ nodes, edges }: FilteredGraph, lit: FreeEmphasis['lit']): ScreenGraph {
  return {
    nodes: nodes.map(({ id, type, title, level, plan, region, year }) => ({
      id,
      type,
      title,
      level,
      plan,
      region,
      year,
      isGap: null,
      standsOut: lit === null || lit.nodes.has(id),
    })),
    edges: edges.map(({ id, fromId, toId, relation, change, score, verdict }) => ({
      id,
      fromId,
      toId,
      relation,
      change,
      score,
      verdict,
      standsOut: lit === null || lit.edges.has(id),
    })),
  };
}
