import type { ScreenGraph } from '../table/screen-graph.ts';

/** What is on the screen as JSON: lists of nodes and edges, the ends of an edge by id. */
export function toGraphJson({ nodes, edges }: ScreenGraph): string {
  return `${JSON.stringify({ nodes, edges }, null, 2)}\n`;
}
