import { createZoneId, type ZoneId } from '../domain/ids.ts';
import type { AppliesIn } from '../domain/link.ts';
import type { Plan } from '../domain/plan.ts';

/**
 * The measures of a plan whose clauses name a zone that `designating`, which may be the plan itself or one that it
 * carries out, sets up. Of names that overlap the longest counts. By measure, then by zone in the order of the text.
 */
export function findAppliesIn(plan: Plan, designating: Plan): readonly AppliesIn[] {
  const zones = designating.zones
    .map(({ name }) => ({ name, zoneId: createZoneId(designating.region.code, name) }))
    .sort((a, b) => b.name.length - a.name.length);
  if (zones.length === 0) return [];
  return plan.sections.flatMap(({ measures }) =>
    measures.flatMap((measure) => {
      const found = new Map<ZoneId, AppliesIn>();
      for (const { id: clauseId, text } of measure.clauses) {
        for (const { zoneId, start, end } of findNames(text, zones)) {
          const place = { measureId: measure.id, planId: designating.id, clauseId };
          if (!found.has(zoneId)) found.set(zoneId, { ...place, zoneId, range: { start, end } });
        }
      }
      return [...found.values()];
    }),
  );
}

/** Where `names`, the longest first, stand in a text, in its order. */
function findNames(text: string, names: readonly { readonly name: string; readonly zoneId: ZoneId }[]) {
  const taken: { readonly zoneId: ZoneId; readonly start: number; readonly end: number }[] = [];
  for (const { name, zoneId } of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (!taken.some((other) => start < other.end && other.start < end)) taken.push({ zoneId, start, end });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
