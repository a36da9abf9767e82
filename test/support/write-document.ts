import type { Document } from '../../server/domain/document.ts';
import type { MeasureId, PlanId, SectionId } from '../../server/domain/ids.ts';
import {
  createClauseId,
  createDocumentId,
  createMeasureId,
  createPlanId,
  createSectionId,
} from '../../server/domain/ids.ts';
import type { Citation, Clause, Measure, Plan, Section } from '../../server/domain/plan.ts';
import { readStrength } from '../../server/parse/modality/modality.ts';
import { TextWriter } from './text-writer.ts';

/** A sentence, with its English rendering if it has one. */
type ClauseDraft = string | readonly [text: string, textEn: string];

interface MeasureDraft {
  readonly number: string;
  readonly title: string;
  readonly titleEn?: string;
  readonly clauses: readonly ClauseDraft[];
}

interface SectionDraft {
  readonly path: string;
  readonly writtenNumber: string;
  readonly title: string;
  readonly clauses?: readonly ClauseDraft[];
  readonly measures?: readonly MeasureDraft[];
}

export interface PlanDraft extends Pick<Plan, 'title' | 'level' | 'region'> {
  readonly titleEn?: string;
  readonly clauses?: readonly ClauseDraft[];
  /** Each quote stands in one of the plan's clauses. */
  readonly citations?: readonly Omit<Citation, 'range'>[];
  readonly sections: readonly SectionDraft[];
}

export interface DocumentDraft
  extends Pick<Document, 'kind' | 'file' | 'title' | 'docNumber' | 'issuer' | 'issuedOn' | 'status'> {
  readonly plans: readonly PlanDraft[];
}

/** Writes the text of a document and the plans in it, with ids and ranges as a parser would give them. */
export function writeDocument(draft: DocumentDraft): Document {
  const { plans, ...header } = draft;
  const id = createDocumentId(draft.docNumber, draft.title);
  const writer = new TextWriter();
  writer.write(`${draft.title}\n`);
  const written = plans.map((plan): Plan => ({ ...writePlan(writer, plan, draft), documentId: id }));
  const unsaid = { effectiveOn: null, addressees: null, tables: [] };
  return { ...header, ...unsaid, id, sha256: '0'.repeat(64), text: writer.text, plans: written };
}

function writePlan(writer: TextWriter, draft: PlanDraft, document: DocumentDraft): Omit<Plan, 'documentId'> {
  const id = createPlanId(draft.region.code, draft.title);
  const { range } = writer.write(draft.title);
  writer.write('\n');
  const clauses = writeClauses(writer, id, draft.clauses);
  const sections = draft.sections.map((section) => writeSection(writer, id, section));
  return {
    id,
    title: draft.title,
    titleEn: draft.titleEn ?? null,
    docNumber: document.docNumber,
    level: draft.level,
    region: draft.region,
    status: document.status,
    issuedOn: document.issuedOn,
    issuer: document.issuer,
    abstractSha256: null,
    range: { start: range.start, end: writer.text.length },
    citations: (draft.citations ?? []).map((citation) => ({ ...citation, range: writer.find(citation.quote) })),
    measureCount: sections.reduce((sum, section) => sum + section.measures.length, 0),
    clauses,
    sections,
    zones: [],
    zoneIndustries: [],
    promotions: [],
    industries: [],
    targets: [],
    responsibilities: [],
    englishNames: [],
  };
}

function writeSection(writer: TextWriter, plan: PlanId, draft: SectionDraft): Section {
  const id = createSectionId(plan, draft.path);
  const { range, line } = writer.write(`${draft.writtenNumber}${draft.title}`);
  writer.write('\n');
  const parent = draft.path.includes('.') ? draft.path.slice(0, draft.path.lastIndexOf('.')) : null;
  return {
    id,
    parentId: parent === null ? null : createSectionId(plan, parent),
    path: draft.path,
    writtenNumber: draft.writtenNumber,
    title: draft.title,
    titleEn: null,
    range,
    line,
    clauses: writeClauses(writer, id, draft.clauses),
    measures: (draft.measures ?? []).map((measure) => writeMeasure(writer, plan, measure)),
  };
}

function writeMeasure(writer: TextWriter, plan: PlanId, draft: MeasureDraft): Measure {
  const id = createMeasureId(plan, draft.number);
  const { range, line } = writer.write(`${draft.number}.${draft.title}。`);
  const clauses = writeClauses(writer, id, draft.clauses);
  return {
    id,
    number: draft.number,
    writtenNumber: draft.number,
    title: draft.title,
    titleEn: draft.titleEn ?? null,
    range: { start: range.start, end: writer.text.length - 1 },
    line,
    clauses,
  };
}

function writeClauses(
  writer: TextWriter,
  owner: PlanId | SectionId | MeasureId,
  drafts: readonly ClauseDraft[] = [],
): Clause[] {
  const clauses = drafts.map((draft): Clause => {
    const [text, textEn] = typeof draft === 'string' ? [draft, null] : draft;
    return {
      id: createClauseId(owner, text, 0),
      textEn,
      abstract: null,
      ...writer.write(text),
      strength: readStrength(text),
    };
  });
  if (clauses.length > 0) writer.write('\n');
  return clauses;
}
