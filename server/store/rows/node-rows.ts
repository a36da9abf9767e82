import { z } from 'zod';
import type { ClauseId, DocumentId, MeasureId, PlanId, SectionId } from '../../domain/ids.ts';
import { strengths } from '../../domain/modality.ts';
import { planLevels } from '../../domain/plan.ts';
import { idColumn, jsonColumn, nullableColumn, rangeSchema } from './column.ts';

/*
 * Nodes as both databases keep them: flat, with the same names for SQLite's columns and Neo4j's properties.
 * `position` is the place among all nodes of a plan in document order; for a plan, its place in the document.
 */

const status = z.enum(['issued', 'draft']);

const textColumns = {
  title: z.string(),
  titleEn: nullableColumn(z.string()),
  start: z.number(),
  end: z.number(),
};

export const documentRow = z.object({
  id: idColumn<DocumentId>(),
  kind: z.enum(['plan-document', 'abstract', 'report']),
  file: z.string(),
  sha256: z.string(),
  title: z.string(),
  docNumber: nullableColumn(z.string()),
  issuer: nullableColumn(z.string()),
  issuedOn: nullableColumn(z.string()),
  effectiveOn: nullableColumn(z.string()),
  addressees: nullableColumn(z.string()),
  status,
});

const citationSchema = z.object({
  title: z.string(),
  docNumber: nullableColumn(z.string()),
  role: z.enum(['basis', 'mention']),
  quote: z.string(),
  range: rangeSchema,
});

const responsibilitySchema = z.object({
  measureId: nullableColumn(idColumn<MeasureId>()),
  lead: z.array(z.string()),
  units: z.array(z.string()),
  deadline: nullableColumn(z.string()),
  quote: z.string(),
  range: rangeSchema,
});

export const planRow = z.object({
  id: idColumn<PlanId>(),
  documentId: idColumn<DocumentId>(),
  position: z.number(),
  ...textColumns,
  docNumber: nullableColumn(z.string()),
  level: z.enum(planLevels),
  regionCode: z.string(),
  regionName: z.string(),
  status,
  issuedOn: nullableColumn(z.string()),
  issuer: nullableColumn(z.string()),
  citations: jsonColumn(z.array(citationSchema)),
  responsibilities: jsonColumn(z.array(responsibilitySchema)),
  abstractSha256: nullableColumn(z.string()),
  measureCount: z.number(),
});

export const sectionRow = z.object({
  id: idColumn<SectionId>(),
  planId: idColumn<PlanId>(),
  parentId: nullableColumn(idColumn<SectionId>()),
  position: z.number(),
  path: z.string(),
  writtenNumber: z.string(),
  ...textColumns,
  line: z.number(),
});

export const measureRow = z.object({
  id: idColumn<MeasureId>(),
  planId: idColumn<PlanId>(),
  sectionId: idColumn<SectionId>(),
  position: z.number(),
  number: z.string(),
  writtenNumber: z.string(),
  ...textColumns,
  line: z.number(),
});

export const clauseRow = z.object({
  id: idColumn<ClauseId>(),
  planId: idColumn<PlanId>(),
  /** Null for the opening text of a plan. */
  sectionId: nullableColumn(idColumn<SectionId>()),
  /** Null for the opening text of a plan or section. */
  measureId: nullableColumn(idColumn<MeasureId>()),
  position: z.number(),
  text: z.string(),
  textEn: nullableColumn(z.string()),
  abstract: nullableColumn(z.string()),
  start: z.number(),
  end: z.number(),
  line: z.number(),
  strength: nullableColumn(z.enum(strengths)),
});

/** An end of an exported clause link. */
export const clausePlaceRow = z.object({
  id: idColumn<ClauseId>(),
  planId: idColumn<PlanId>(),
  measureId: nullableColumn(idColumn<MeasureId>()),
  measureNumber: nullableColumn(z.string()),
  text: z.string(),
});

export type DocumentRow = z.output<typeof documentRow>;
export type PlanRow = z.output<typeof planRow>;
export type SectionRow = z.output<typeof sectionRow>;
export type MeasureRow = z.output<typeof measureRow>;
export type ClauseRow = z.output<typeof clauseRow>;
