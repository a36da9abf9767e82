import type { Industry, Promotion, ZoneIndustries } from '../../domain/zone.ts';
import type { IndustryLexicon } from './industries.ts';

/** Every industry that is named, once, by id; one that the lexicon lacks is called as its provisional id says. */
export function listIndustries(
  zoneIndustries: readonly ZoneIndustries[],
  promotions: readonly Promotion[],
  { industries }: IndustryLexicon,
): readonly Industry[] {
  const named = new Map<string, Industry>();
  const mentions = [
    ...zoneIndustries.flatMap((each) => each.industries.map(({ id }) => id)),
    ...promotions.map(({ industryId }) => industryId),
  ];
  for (const id of mentions) {
    const entry = industries.get(id);
    named.set(id, { id, name: entry?.zh ?? id.slice(1), nameEn: entry?.en ?? null, parentId: entry?.parent ?? null });
  }
  return [...named.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
