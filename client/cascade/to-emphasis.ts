import type { Emphasis } from '../graph/scene.ts';
import type { CascadeModel } from './cascade-model.ts';
import { intersectTraces, traceCascade } from './trace.ts';

/**
 * What stands out. Pointing at a measure that is part of what is chosen shows the thread between them; pointing at
 * another one shows what choosing it would light.
 */
export function toEmphasis(model: CascadeModel, showGaps: boolean, hovered: string | null): Emphasis {
  const { roots, section, openLink, lit, index, gaps } = model;
  const thread = hovered === null ? null : traceCascade(index, [hovered], 'BOTH');
  const isPart = hovered !== null && lit?.measures.has(hovered) === true;
  return {
    lit: thread !== null && lit !== null && isPart ? intersectTraces(lit, thread) : (thread ?? lit),
    chosen: new Set(section === null ? roots : []),
    openLink: openLink?.id ?? null,
    gaps: showGaps ? gaps : new Set(),
  };
}
