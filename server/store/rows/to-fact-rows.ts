import type { Document } from '../../domain/document.ts';
import type { IndustryId, MeasureId, PlanId, SectionId } from '../../domain/ids.ts';
import { createTargetId, createZoneId } from '../../domain/ids.ts';
import type { Clause, Plan } from '../../domain/plan.ts';
import type { Target } from '../../domain/target.ts';
import type { TextRange } from '../../domain/text-range.ts';
import type { DesignationRow, EnglishNameRow, FocusRow, IndustryRow, PromotionRow, TargetRow } from './fact-rows.ts';

/** What some plans state, as rows. */
export interface FactRows {
  readonly designations: readonly DesignationRow[];
  readonly focuses: readonly FocusRow[];
  readonly industries: readonly IndustryRow[];
  readonly promotions: readonly PromotionRow[];
  readonly targets: readonly TargetRow[];
  readonly englishNames: readonly EnglishNameRow[];
}

/** What the tables of a document say of zones, as rows that name the document in place of a plan. */
export function toTableRows({ id, tables }: Document): Pick<FactRows, 'focuses' | 'industries' | 'englishNames'> {
  const zones = tables.flatMap(({ rows }) => rows.flatMap(({ zone, range }) => (zone ? [{ zone, range }] : [])));
  const industries = zones.flatMap(({ zone }) => zone.industries.map(({ asWritten, ...industry }) => industry));
  const names = zones.flatMap(({ zone: { regionCode, name, nameEn } }) =>
    nameEn === null ? [] : [name, createZoneId(regionCode, name)].map((each) => [each, nameEn] as const),
  );
  return {
    focuses: zones.flatMap(({ zone, range }, position) =>
      zone.industries.map(({ id: industryId, asWritten }, item) => ({
        ...{ planId: id, position, item, zone: zone.name, asWritten, quote: zone.name, ...range },
        zoneId: createZoneId(zone.regionCode, zone.name),
        industryId: industryId as IndustryId,
      })),
    ),
    industries: industries.map((industry) => ({ ...industry, id: industry.id as IndustryId })),
    englishNames: [...new Map(names)].map(([name, nameEn], position) => ({ planId: id, position, name, nameEn })),
  };
}

/** Takes the facts of plans apart into rows; `toFacts` puts those of one plan together again. */
export function toFactRows(plans: readonly Plan[]): FactRows {
  const industries = new Map(plans.flatMap((plan) => plan.industries.map((industry) => [industry.id, industry])));
  return {
    designations: plans.flatMap(toDesignationRows),
    focuses: plans.flatMap(toFocusRows),
    industries: [...industries.values()].map((industry) => ({ ...industry, id: industry.id as IndustryId })),
    promotions: plans.flatMap(({ id: planId, promotions }) =>
      promotions.map(({ range, industryId, ...promotion }, position) => ({
        ...promotion,
        ...range,
        ...{ planId, position, industryId: industryId as IndustryId },
      })),
    ),
    targets: plans.flatMap(toTargetRows),
    englishNames: plans.flatMap(({ id: planId, englishNames }) =>
      englishNames.map((each, position) => ({ ...each, planId, position })),
    ),
  };
}

function toDesignationRows({ id: planId, region, zones }: Plan): readonly DesignationRow[] {
  return zones.map(({ range, ...zone }, position) => ({
    ...zone,
    ...range,
    ...{ planId, position },
    zoneId: createZoneId(region.code, zone.name),
    parentId: zone.parent === null ? null : createZoneId(region.code, zone.parent),
  }));
}

function toFocusRows({ id: planId, region, zoneIndustries }: Plan): readonly FocusRow[] {
  return zoneIndustries.flatMap(({ zone, industries, quote, range }, position) =>
    industries.map(({ asWritten, id }, item) => ({
      ...{ planId, position, item, zone, asWritten, quote, ...range },
      zoneId: createZoneId(region.code, zone),
      industryId: id as IndustryId,
    })),
  );
}

function toTargetRows(plan: Plan): readonly TargetRow[] {
  const findOwner = createOwnerFinder(plan);
  const seen = new Map<string, number>();
  return plan.targets.map(({ range, ...target }, position) => {
    const demand = toDemand(target);
    const occurrence = seen.get(demand) ?? 0;
    seen.set(demand, occurrence + 1);
    const id = createTargetId(plan.id, demand, occurrence);
    return { ...target, ...range, id, planId: plan.id, ownerId: findOwner(range), position };
  });
}

function toDemand(target: Omit<Target, 'range'>): string {
  const { indicator, comparator, value, unit, year, scope, baseline } = target;
  return [indicator, comparator, value, unit, year, scope, baseline].map((part) => part ?? '').join('|');
}

/** Tells in which measure, section or plan a place stands: that of the clause that begins last before its end. */
function createOwnerFinder(plan: Plan): (range: TextRange) => PlanId | SectionId | MeasureId {
  const owners: { readonly owner: PlanId | SectionId | MeasureId; readonly range: TextRange }[] = [];
  const add = (owner: PlanId | SectionId | MeasureId, clauses: readonly Clause[]) => {
    for (const { range } of clauses) owners.push({ owner, range });
  };
  add(plan.id, plan.clauses);
  for (const section of plan.sections) {
    add(section.id, section.clauses);
    for (const measure of section.measures) add(measure.id, measure.clauses);
  }
  return ({ start }) => owners.find(({ range }) => range.start <= start && start < range.end)?.owner ?? plan.id;
}
