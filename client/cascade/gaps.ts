import { passesScore } from '../state/min-score.ts';
import type { CascadeGraph, CascadePlan } from './cascade-graph.ts';

/**
 * Measures that no measure below carries on with at least this score, in plans that a lower plan in view carries
 * out. What the legend hides still carries: hiding is for looking, the score says what counts as a link.
 */
export function findGaps(graph: CascadeGraph, minScore: number): ReadonlySet<string> {
  const carried = new Set(graph.links.filter((link) => passesScore(link, minScore)).map(({ upperId }) => upperId));
  const candidates = graph.plans
    .filter(({ isCarried }) => isCarried)
    .flatMap(({ sections }) => sections.flatMap(({ measures }) => measures));
  return new Set(candidates.map(({ id }) => id).filter((id) => !carried.has(id)));
}

/** How many measures a plan in view has, and how many of them are gaps. */
export function summarizePlan(
  { sections }: CascadePlan,
  gaps: ReadonlySet<string>,
): { readonly total: number; readonly gapCount: number } {
  const measures = sections.flatMap((section) => section.measures);
  return { total: measures.length, gapCount: measures.filter(({ id }) => gaps.has(id)).length };
}
