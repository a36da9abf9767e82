import type { Clause, Measure, Plan, Section } from '../domain/plan.ts';
import { readModality } from './modality/modality.ts';
import type { ParseOutput } from './parse-output.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { simplify } from './text/simplify.ts';

type PlanOutput = ParseOutput['plans'][number];
type SectionOutput = PlanOutput['sections'][number];
type MeasureOutput = SectionOutput['measures'][number];
type ClauseOutput = PlanOutput['clauses'][number];

/** A parsed document as `parse --json` prints it. */
export function toParseOutput(document: ParsedDocument): ParseOutput {
  const { file, sha256, kind, title, docNumber, issuer, addressees, issuedOn, effectiveOn, status } = document;
  return {
    ...{ file, sha256, kind, title, docNumber, issuer, addressees, issuedOn, effectiveOn, status },
    plans: document.plans.map(toPlan),
    tables: document.tables.map((table) => ({
      ...table,
      columns: [...table.columns],
      rows: table.rows.map(({ cells, confident, range }) => ({ cells: toCells(cells), confident, range })),
    })),
    warnings: document.warnings.map(({ code, message, range }) => ({ code, message: message.en, range })),
  };
}

function toPlan(plan: Plan): PlanOutput {
  const { id, title, docNumber, level, region, range } = plan;
  return {
    ...{ id, title, docNumber, level, region, range },
    citations: [...plan.citations],
    clauses: plan.clauses.map(toClause),
    sections: plan.sections.map((section) => toSection(section, plan)),
    zones: [...plan.zones],
    zoneIndustries: plan.zoneIndustries.map((each) => ({ ...each, industries: [...each.industries] })),
    targets: [...plan.targets],
  };
}

function toSection(section: Section, plan: Plan): SectionOutput {
  const { id, path, writtenNumber, title, range, line } = section;
  return {
    ...{ id, number: path, writtenNumber, title, range, line },
    clauses: section.clauses.map(toClause),
    measures: section.measures.map((measure) => toMeasure(measure, plan)),
  };
}

function toMeasure(measure: Measure, plan: Plan): MeasureOutput {
  const { id, number, writtenNumber, title, range, line } = measure;
  return {
    ...{ id, number, writtenNumber, title, range, line },
    clauses: measure.clauses.map(toClause),
    responsibilities: plan.responsibilities
      .filter(({ measureId }) => measureId === id)
      .map(({ measureId: _, lead, units, ...rest }) => ({ ...rest, lead: [...lead], units: [...units] })),
  };
}

function toClause({ id, text, range, line }: Clause): ClauseOutput {
  const modality = readModality(simplify(text)).map((each) => ({
    ...each,
    verb: text.slice(each.range.start, each.range.end),
  }));
  return { id, text, range, line, modality };
}

function toCells(cells: Readonly<Record<string, string | readonly string[]>>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, typeof cell === 'string' ? cell : [...cell]]),
  );
}
