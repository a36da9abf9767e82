import type { LaneLayout } from '../graph/lane-layout.ts';
import type { Emphasis } from '../graph/scene.ts';
import type { CascadeModel } from './cascade-model.ts';
import { intersectTraces, traceCascade } from './trace.ts';

/**
 * What stands out. Pointing at a measure that is part of what is chosen shows the thread between them; pointing at
 * another one shows what choosing it would light.
 */
export function toEmphasis(
  { roots, section, plan, openLink, lit, index, gaps }: CascadeModel,
  { rowOf }: LaneLayout,
  showGaps: boolean,
  hovered: string | null,
): Emphasis {
  const starts = [...rowOf].filter(([, row]) => row === hovered).map(([measure]) => measure);
  const thread = hovered === null ? null : traceCascade(index, starts, 'BOTH');
  const isPart = starts.some((id) => lit?.measures.has(id));
  const shown = thread !== null && lit !== null && isPart ? intersectTraces(lit, thread) : (thread ?? lit);
  const toRows = (ids: Iterable<string>) => new Set(Array.from(ids, (id) => rowOf.get(id) ?? id));
  return {
    lit: shown === null ? null : { measures: toRows(shown.measures), links: shown.links },
    // The heading of an open section or of a plan says by itself that it is chosen; its measures stand out like others.
    chosen: section === null && plan === null ? toRows(roots) : new Set([section?.id ?? '']),
    openLink: openLink?.id ?? null,
    gaps: showGaps ? gaps : new Set(),
  };
}
