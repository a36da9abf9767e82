import type { MeasureId, SectionId } from '../domain/ids.ts';
import type { Clause, Plan } from '../domain/plan.ts';
import type { ClauseNode, MeasureNode, SectionNode } from './parents.ts';

/** A plan's tree as the schema's types want it: flat lists, and what stands directly under each node. */
export interface PlanOutline {
  readonly clauses: readonly ClauseNode[];
  readonly sections: readonly SectionNode[];
  readonly measures: readonly MeasureNode[];
  readonly clausesOf: ReadonlyMap<SectionId | MeasureId, readonly ClauseNode[]>;
  readonly measuresOf: ReadonlyMap<SectionId, readonly MeasureNode[]>;
}

/** Lists keep the order of the document. */
export function createPlanOutline(plan: Plan): PlanOutline {
  const planId = plan.id;
  const toClauses = (clauses: readonly Clause[], measureId: MeasureId | null) =>
    clauses.map((clause): ClauseNode => ({ type: 'clause', planId, measureId, ...clause }));
  const measuresOf = new Map(
    plan.sections.map(({ id, measures }) => [
      id,
      measures.map((measure): MeasureNode => ({ type: 'measure', planId, ...measure })),
    ]),
  );
  const clausesOf = new Map<SectionId | MeasureId, readonly ClauseNode[]>();
  for (const section of plan.sections) {
    clausesOf.set(section.id, toClauses(section.clauses, null));
    for (const measure of section.measures) clausesOf.set(measure.id, toClauses(measure.clauses, measure.id));
  }
  return {
    clauses: toClauses(plan.clauses, null),
    sections: plan.sections.map((section) => ({ type: 'section', planId, ...section })),
    measures: [...measuresOf.values()].flat(),
    clausesOf,
    measuresOf,
  };
}
