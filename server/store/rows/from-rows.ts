import type { Clause, Measure, Plan, PlanHeader, Section } from '../../domain/plan.ts';
import type { ClauseRow, MeasureRow, PlanRow, SectionRow } from './node-rows.ts';
import type { FactRows } from './to-fact-rows.ts';
import { toFacts } from './to-facts.ts';

export function toPlanHeader(row: PlanRow): PlanHeader {
  const { position, regionCode, regionName, start, end, responsibilities, ...header } = row;
  return { ...header, region: { code: regionCode, name: regionName }, range: { start, end } };
}

export function toSectionHeader(row: SectionRow): Omit<Section, 'clauses' | 'measures'> {
  const { planId, position, start, end, ...header } = row;
  return { ...header, range: { start, end } };
}

export function toMeasureHeader(row: MeasureRow): Omit<Measure, 'clauses'> {
  const { planId, sectionId, position, start, end, ...header } = row;
  return { ...header, range: { start, end } };
}

export function toClause({ id, text, textEn, abstract, start, end, line, strength }: ClauseRow): Clause {
  return { id, text, textEn, abstract, range: { start, end }, line, strength };
}

/** The rows of one plan, each list by position, the industries by id. */
export interface PlanRows extends FactRows {
  readonly plan: PlanRow;
  readonly sections: readonly SectionRow[];
  readonly measures: readonly MeasureRow[];
  readonly clauses: readonly ClauseRow[];
}

/** Puts a plan together from its rows. */
export function toPlan({ plan, sections, measures, clauses, ...facts }: PlanRows): Plan {
  const bySection = Map.groupBy(measures, (row) => row.sectionId);
  const byOwner = Map.groupBy(clauses, (row) => row.measureId ?? row.sectionId ?? row.planId);
  const clausesOf = (owner: string) => (byOwner.get(owner as ClauseRow['planId']) ?? []).map(toClause);
  return {
    ...toPlanHeader(plan),
    ...toFacts(facts),
    responsibilities: plan.responsibilities,
    clauses: clausesOf(plan.id),
    sections: sections.map((section) => ({
      ...toSectionHeader(section),
      clauses: clausesOf(section.id),
      measures: (bySection.get(section.id) ?? []).map((measure) => ({
        ...toMeasureHeader(measure),
        clauses: clausesOf(measure.id),
      })),
    })),
  };
}
