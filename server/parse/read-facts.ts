import type { OutlinedPlan, Plan } from '../domain/plan.ts';
import type { TextRange } from '../domain/text-range.ts';
import type { ZoneIndustries } from '../domain/zone.ts';
import { say } from '../messages/say.ts';
import { type IndustryLexicon, listUnknownIndustries } from './industries/industries.ts';
import { listIndustries } from './industries/list-industries.ts';
import { readPromotions } from './industries/promotions.ts';
import type { Restore } from './outline/build-plan.ts';
import type { Passage } from './outline/passage.ts';
import { readEffectiveDate } from './responsibilities/effective-date.ts';
import { readResponsibilities } from './responsibilities/responsibilities.ts';
import { readTargets } from './targets/targets.ts';
import type { ParseWarning } from './warning.ts';
import { readZones } from './zones/zones.ts';

/** Reads what the passages of a plan state: zones, their industries, targets, who is responsible; and what does not add up. */
export function readFacts(
  plan: OutlinedPlan,
  passages: readonly Passage[],
  lexicon: IndustryLexicon,
  toOriginal: Restore,
): { readonly plan: Plan; readonly effectiveOn: string | null; readonly warnings: readonly ParseWarning[] } {
  const asWritten = <F extends { readonly quote: string; readonly range: TextRange }>(facts: readonly F[]) =>
    facts.map((fact) => ({ ...fact, quote: toOriginal(fact.quote, fact.range.start) }));
  const { zones, zoneIndustries, warnings } = readZones(passages, lexicon);
  const measures = plan.sections.flatMap((section) => section.measures);
  const promotions = readPromotions(measures, lexicon);
  return {
    plan: {
      ...plan,
      zones: asWritten(zones),
      zoneIndustries: asWritten(zoneIndustries),
      promotions,
      industries: listIndustries(zoneIndustries, promotions, lexicon),
      targets: readTargets(passages, plan.title),
      responsibilities: readResponsibilities(passages),
      englishNames: [],
    },
    effectiveOn: readEffectiveDate(passages, plan.issuedOn)?.date ?? null,
    warnings: [...warnings, ...warnOfUnknown(zoneIndustries)],
  };
}

function warnOfUnknown(zoneIndustries: readonly ZoneIndustries[]): readonly ParseWarning[] {
  const unknown = listUnknownIndustries(zoneIndustries.flatMap(({ industries }) => industries));
  if (unknown.length === 0) return [];
  const names = unknown.map(({ asWritten }) => asWritten);
  return [{ code: 'INDUSTRY_UNKNOWN', message: say('industriesUnknown', { names }), range: null }];
}
