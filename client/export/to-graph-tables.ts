import type { ScreenGraph } from '../table/screen-graph.ts';
import { toCsv } from './to-csv.ts';

/** The nodes on the screen as CSV, a line each; names of columns are those of the JSON and GraphML files. */
export function toNodeTable({ nodes }: ScreenGraph): string {
  return toCsv(
    ['id', 'type', 'title', 'level', 'plan', 'region', 'year', 'gap', 'standsOut'],
    nodes.map(({ id, type, title, level, plan, region, year, isGap, standsOut }) => [
      id,
      type,
      title,
      level,
      plan,
      region,
      year,
      isGap,
      standsOut,
    ]),
  );
}

/** The relations on the screen as CSV, a line each, with the titles of both ends. */
export function toEdgeTable({ nodes, edges }: ScreenGraph): string {
  const titles = new Map(nodes.map(({ id, title }) => [id, title]));
  return toCsv(
    ['id', 'from', 'fromTitle', 'to', 'toTitle', 'relation', 'change', 'score', 'verdict', 'standsOut'],
    edges.map(({ id, fromId, toId, relation, change, score, verdict, standsOut }) => [
      id,
      fromId,
      titles.get(fromId) ?? null,
      toId,
      titles.get(toId) ?? null,
      relation,
      change,
      score,
      verdict,
      standsOut,
    ]),
  );
}
