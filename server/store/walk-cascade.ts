import type { MeasureId, MeasureLinkId } from '../domain/ids.ts';
import type { Judged, MeasureLink } from '../domain/link.ts';
import { compareText } from './compare-text.ts';
import type { CascadeQuery, CascadeResult } from './graph-store.ts';

/** What a walk asks of its store: the links that lead from these measures, one link further. */
export interface CascadeStep {
  readonly from: readonly MeasureId[];
  readonly direction: 'up' | 'down';
}

type Links = readonly Judged<MeasureLink>[];

/**
 * Walks a cascade level by level, so that a store is asked once for each link of depth and never once a measure.
 * A generator, because one store answers at once and the other takes its time: it yields what it needs to know
 * and is handed the accepted cascade links, neither rejected nor scored below the query's `minScore`.
 */
export function* walkCascade(
  { direction, depth, limit }: CascadeQuery,
  roots: readonly MeasureId[],
): Generator<CascadeStep, CascadeResult, Links> {
  const distances = new Map(roots.map((id) => [id, 0]));
  const links = new Map<MeasureLinkId, Judged<MeasureLink>>();

  for (const way of direction === 'both' ? (['down', 'up'] as const) : [direction]) {
    const seen = new Set(roots);
    let from = roots;
    for (let distance = 1; distance <= depth && from.length > 0; distance += 1) {
      const found = yield { from, direction: way };
      const reached = new Set<MeasureId>();
      for (const link of found) {
        links.set(link.id, link);
        const id = way === 'down' ? link.lowerId : link.upperId;
        if (!seen.has(id)) reached.add(id);
      }
      for (const id of reached) {
        seen.add(id);
        distances.set(id, Math.min(distance, distances.get(id) ?? distance));
      }
      from = [...reached];
    }
  }

  const best = [...links.values()].sort((a, b) => b.score - a.score || compareText(a.id, b.id)).slice(0, limit);
  const kept = new Set([...roots, ...best.flatMap((link) => [link.upperId, link.lowerId])]);
  return {
    roots,
    measures: [...kept]
      .map((id) => ({ id, distance: distances.get(id) ?? 0 }))
      .sort((a, b) => a.distance - b.distance || compareText(a.id, b.id)),
    links: best,
    truncated: links.size > best.length,
  };
}
