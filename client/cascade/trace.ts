import type { Direction } from '../state/vocabulary.ts';
import type { CascadeLink } from './cascade-graph.ts';

/** Links by the measure at their upper and at their lower end. */
export interface LinkIndex {
  readonly byUpper: ReadonlyMap<string, readonly CascadeLink[]>;
  readonly byLower: ReadonlyMap<string, readonly CascadeLink[]>;
}

/** The ids of what stands out; the rest is dimmed. */
export interface Trace {
  readonly measures: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/** Indexes links for tracing; the order of the links is kept at every measure. */
export function createLinkIndex(links: readonly CascadeLink[]): LinkIndex {
  return {
    byUpper: Map.groupBy(links, ({ upperId }) => upperId),
    byLower: Map.groupBy(links, ({ lowerId }) => lowerId),
  };
}

/**
 * Everything that the starts lead to (`DOWN`), come from (`UP`), or each of the two by itself (`BOTH`: what a
 * measure leads to, but not where else that comes from). The starts are part of the trace.
 */
export function traceCascade(index: LinkIndex, starts: readonly string[], direction: Direction): Trace {
  const measures = new Set(starts);
  const links = new Set<string>();
  if (direction !== 'UP') follow(index.byUpper, starts, (link) => link.lowerId, measures, links);
  if (direction !== 'DOWN') follow(index.byLower, starts, (link) => link.upperId, measures, links);
  return { measures, links };
}

/** What is in both traces. */
export function intersectTraces(a: Trace, b: Trace): Trace {
  return { measures: intersect(a.measures, b.measures), links: intersect(a.links, b.links) };
}

function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((id) => b.has(id)));
}

function follow(
  linksOf: ReadonlyMap<string, readonly CascadeLink[]>,
  starts: readonly string[],
  end: (link: CascadeLink) => string,
  measures: Set<string>,
  links: Set<string>,
): void {
  const followed = new Set(starts);
  const open = [...starts];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const link of linksOf.get(id) ?? []) {
      const next = end(link);
      links.add(link.id);
      measures.add(next);
      if (followed.has(next)) continue;
      followed.add(next);
      open.push(next);
    }
  }
}
