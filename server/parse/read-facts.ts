import type { Plan } from '../domain/plan.ts';
import type { TextRange } from '../domain/text-range.ts';
import type { Restore } from './build-plan.ts';
import { readEffectiveDate } from './effective-date.ts';
import type { IndustryLexicon } from './industries.ts';
import type { ParsedPlan } from './parsed-document.ts';
import type { Passage } from './passage.ts';
import { readResponsibilities } from './responsibilities.ts';
import { readTargets } from './targets.ts';
import type { ParseWarning } from './warning.ts';
import { readZones } from './zones.ts';

/** Reads what the passages of a plan state: zones, their industries, targets, who is responsible; and what does not add up. */
export function readFacts(
  plan: Plan,
  passages: readonly Passage[],
  lexicon: IndustryLexicon,
  toOriginal: Restore,
): { readonly plan: ParsedPlan; readonly effectiveOn: string | null; readonly warnings: readonly ParseWarning[] } {
  const asWritten = <F extends { readonly quote: string; readonly range: TextRange }>(facts: readonly F[]) =>
    facts.map((fact) => ({ ...fact, quote: toOriginal(fact.quote, fact.range.start) }));
  const { zones, zoneIndustries, warnings } = readZones(passages, lexicon);
  return {
    plan: {
      ...plan,
      zones: asWritten(zones),
      zoneIndustries: asWritten(zoneIndustries),
      targets: readTargets(passages, plan.title),
      responsibilities: readResponsibilities(passages),
    },
    effectiveOn: readEffectiveDate(passages, plan.issuedOn)?.date ?? null,
    warnings,
  };
}
