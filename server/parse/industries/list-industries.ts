import type { Industry, Promotion, ZoneIndustries } from '../../domain/zone.ts';
import { describeIndustry } from './describe-industry.ts';
import type { IndustryLexicon } from './industries.ts';

/** Every industry that is named, once, by id. */
export function listIndustries(
  zoneIndustries: readonly ZoneIndustries[],
  promotions: readonly Promotion[],
  lexicon: IndustryLexicon,
): readonly Industry[] {
  const mentions = [
    ...zoneIndustries.flatMap((each) => each.industries.map(({ id }) => id)),
    ...promotions.map(({ industryId }) => industryId),
  ];
  return [...new Set(mentions)].sort().map((id) => describeIndustry(id, lexicon));
}
