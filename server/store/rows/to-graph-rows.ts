import type { Document } from '../../domain/document.ts';
import type { MeasureId, SectionId } from '../../domain/ids.ts';
import type { Clause, Plan } from '../../domain/plan.ts';
import type { ClauseRow, DocumentRow, MeasureRow, PlanRow, SectionRow } from './node-rows.ts';
import type { FactRows } from './to-fact-rows.ts';
import { toFactRows, toTableRows } from './to-fact-rows.ts';

/** A document and all that is in it, as rows. */
export interface GraphRows extends FactRows {
  readonly document: DocumentRow;
  readonly plans: readonly PlanRow[];
  readonly sections: readonly SectionRow[];
  readonly measures: readonly MeasureRow[];
  readonly clauses: readonly ClauseRow[];
}

/** Takes a document apart into rows; `toPlan` puts a plan together again. */
export function toGraphRows(document: Document): GraphRows {
  const { text, tables, plans, ...header } = document;
  const outlines = plans.map(toOutlineRows);
  const facts = toFactRows(plans);
  const stated = toTableRows(document);
  return {
    ...facts,
    focuses: [...facts.focuses, ...stated.focuses],
    industries: [...new Map([...facts.industries, ...stated.industries].map((each) => [each.id, each])).values()],
    englishNames: [...facts.englishNames, ...stated.englishNames],
    document: header,
    plans: plans.map(toPlanRow),
    sections: outlines.flatMap((outline) => outline.sections),
    measures: outlines.flatMap((outline) => outline.measures),
    clauses: outlines.flatMap((outline) => outline.clauses),
  };
}

function toPlanRow(plan: Plan, position: number): PlanRow {
  const { clauses, sections, zones, zoneIndustries, promotions, industries, targets, englishNames, ...header } = plan;
  const { region, range, citations, responsibilities, ...row } = header;
  return {
    ...row,
    ...range,
    ...{ position, regionCode: region.code, regionName: region.name },
    citations: [...citations],
    responsibilities: responsibilities.map(({ lead, units, ...rest }) => ({
      ...rest,
      ...{ lead: [...lead], units: [...units] },
    })),
  };
}

function toOutlineRows(plan: Plan): Pick<GraphRows, 'sections' | 'measures' | 'clauses'> {
  const planId = plan.id;
  const sections: SectionRow[] = [];
  const measures: MeasureRow[] = [];
  const clauses: ClauseRow[] = [];
  let position = 0;
  const next = () => position++;

  const addClauses = (of: readonly Clause[], sectionId: SectionId | null, measureId: MeasureId | null) => {
    for (const { range, ...clause } of of) {
      clauses.push({ ...clause, ...range, planId, sectionId, measureId, position: next() });
    }
  };

  addClauses(plan.clauses, null, null);
  for (const { range, clauses: opening, measures: below, ...section } of plan.sections) {
    sections.push({ ...section, ...range, planId, position: next() });
    addClauses(opening, section.id, null);
    for (const { range: measureRange, clauses: sentences, ...measure } of below) {
      measures.push({ ...measure, ...measureRange, planId, sectionId: section.id, position: next() });
      addClauses(sentences, section.id, measure.id);
    }
  }
  return { sections, measures, clauses };
}
