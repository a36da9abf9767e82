import { z } from 'zod';
import type {
  ClauseId,
  DocumentId,
  IndustryId,
  MeasureId,
  OrganizationId,
  PlanId,
  RegionId,
  SectionId,
  TargetId,
  ZoneId,
} from '../../domain/ids.ts';
import { comparators } from '../../domain/target.ts';
import { zoneKinds } from '../../domain/zone.ts';
import { idColumn, nullableColumn } from './column.ts';

/* What plans state, as both databases keep it. `position` is the place among the facts of its kind in a plan. */

const placeColumns = { start: z.number(), end: z.number() };
const quoteColumns = { quote: z.string(), ...placeColumns };

/** A plan designates a zone. */
export const designationRow = z.object({
  planId: idColumn<PlanId>(),
  zoneId: idColumn<ZoneId>(),
  position: z.number(),
  name: z.string(),
  kind: z.enum(zoneKinds),
  parentId: nullableColumn(idColumn<ZoneId>()),
  parent: nullableColumn(z.string()),
  areaKm2: nullableColumn(z.number()),
  ...quoteColumns,
});

/** A plan, or a table of a report, has a zone develop an industry: item `item` of the passage at `position`. */
export const focusRow = z.object({
  planId: idColumn<PlanId | DocumentId>(),
  zoneId: idColumn<ZoneId>(),
  industryId: idColumn<IndustryId>(),
  position: z.number(),
  item: z.number(),
  zone: z.string(),
  asWritten: z.string(),
  ...quoteColumns,
});

/** A measure names an industry. */
export const promotionRow = z.object({
  planId: idColumn<PlanId>(),
  measureId: idColumn<MeasureId>(),
  industryId: idColumn<IndustryId>(),
  position: z.number(),
  asWritten: z.string(),
  clauseId: nullableColumn(idColumn<ClauseId>()),
  ...placeColumns,
});

export const targetRow = z.object({
  id: idColumn<TargetId>(),
  planId: idColumn<PlanId>(),
  ownerId: idColumn<PlanId | SectionId | MeasureId>(),
  position: z.number(),
  indicator: z.string(),
  comparator: z.enum(comparators),
  value: z.number(),
  unit: z.string(),
  year: nullableColumn(z.number()),
  scope: nullableColumn(z.string()),
  baseline: nullableColumn(z.string()),
  ...quoteColumns,
});

/** The abstract of a plan or a report has an English name for something. */
export const englishNameRow = z.object({
  planId: idColumn<PlanId | DocumentId>(),
  position: z.number(),
  name: z.string(),
  nameEn: z.string(),
});

export const zoneRow = z.object({
  id: idColumn<ZoneId>(),
  name: z.string(),
  nameEn: nullableColumn(z.string()),
  kind: nullableColumn(z.enum(zoneKinds)),
  parentId: nullableColumn(idColumn<ZoneId>()),
  areaKm2: nullableColumn(z.number()),
});

export const industryRow = z.object({
  id: idColumn<IndustryId>(),
  name: z.string(),
  nameEn: nullableColumn(z.string()),
  parentId: nullableColumn(z.string()),
});

export const regionRow = z.object({ id: idColumn<RegionId>(), code: z.string(), name: z.string() });

export const organizationRow = z.object({ id: idColumn<OrganizationId>(), name: z.string() });

export type DesignationRow = z.output<typeof designationRow>;
export type FocusRow = z.output<typeof focusRow>;
export type PromotionRow = z.output<typeof promotionRow>;
export type TargetRow = z.output<typeof targetRow>;
export type EnglishNameRow = z.output<typeof englishNameRow>;
export type ZoneRow = z.output<typeof zoneRow>;
export type IndustryRow = z.output<typeof industryRow>;
