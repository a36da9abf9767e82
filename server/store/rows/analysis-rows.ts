import { z } from 'zod';
import type { ClauseId, IndustryId, MeasureId, PlanId, SectionId, ZoneId } from '../../domain/ids.ts';
import { planLevels } from '../../domain/plan.ts';
import { idColumn, jsonOrList, nullableColumn } from './column.ts';
import { targetRow } from './fact-rows.ts';

/* What both databases hand out for questions about the graph as a whole. */

export const gapsRow = z.object({
  measureIds: jsonOrList(idColumn<MeasureId>()),
  clauseIds: jsonOrList(idColumn<ClauseId>()),
  measures: z.number(),
  clauses: z.number(),
});

const sectionRow = z.object({ id: idColumn<SectionId>(), parentId: nullableColumn(idColumn<SectionId>()) });
const measureRow = z.object({ id: idColumn<MeasureId>(), sectionId: idColumn<SectionId>(), clauses: z.number() });
const planRow = z.object({ id: idColumn<PlanId>(), level: z.enum(planLevels), regionCode: z.string() });
const scoreRow = z.object({ measureId: idColumn<MeasureId>(), planId: idColumn<PlanId>(), score: z.number() });
const carriedRow = z.object({ measureId: idColumn<MeasureId>(), planId: idColumn<PlanId>(), clauses: z.number() });

export const coverageRow = z.object({
  sections: jsonOrList(sectionRow),
  measures: jsonOrList(measureRow),
  plans: jsonOrList(planRow),
  scores: jsonOrList(scoreRow),
  carried: jsonOrList(carriedRow),
});

export const overlapRow = z.object({
  commonUpperIds: jsonOrList(idColumn<MeasureId>()),
  industryIds: jsonOrList(idColumn<IndustryId>()),
  zoneIds: jsonOrList(idColumn<ZoneId>()),
});

export const placedTargetRow = targetRow.extend({ level: z.enum(planLevels), regionCode: z.string() });

export const industryCellRow = z.object({
  zoneId: idColumn<ZoneId>(),
  industryId: idColumn<IndustryId>(),
  plans: z.number(),
  measures: z.number(),
});

export const savedViewRow = z.object({ name: z.string(), state: z.string(), by: z.string(), at: z.string() });
