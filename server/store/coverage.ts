import type { MeasureId, PlanId, SectionId } from '../domain/ids.ts';
import type { PlanLevel } from '../domain/plan.ts';
import { planLevels } from '../domain/plan.ts';
import { compareText } from './compare-text.ts';

/** How far one lower plan carries a measure. */
export interface MeasureCoverage {
  readonly planId: PlanId;
  /** Of the best measure link that counts; null if there is none. */
  readonly score: number | null;
  /** Clauses of the measure that clause links carry. */
  readonly carriedClauses: number;
}

/** How far one lower plan carries a section. */
export interface SectionCoverage {
  readonly planId: PlanId;
  readonly carriedMeasures: number;
  readonly carriedClauses: number;
  /** Share of the section's measures that are carried, 0 to 1. */
  readonly measureShare: number;
  /** Share of the clauses in them that are carried, 0 to 1. */
  readonly clauseShare: number;
}

/** An upper plan against all plans below it. */
export interface Coverage {
  /** Plans that cite it as basis or that a cascade links with it; by level, region, id. */
  readonly planIds: readonly PlanId[];
  /** In document order; `cells` in the order of `planIds`. */
  readonly measures: readonly {
    readonly id: MeasureId;
    readonly sectionId: SectionId;
    readonly clauses: number;
    readonly cells: readonly MeasureCoverage[];
  }[];
  /** Sections with measures in them or in what is below them, in document order. */
  readonly sections: readonly {
    readonly id: SectionId;
    readonly measures: number;
    readonly clauses: number;
    readonly cells: readonly SectionCoverage[];
  }[];
}

/** What a store reads for it, sections and measures by position. */
export interface CoverageRows {
  readonly sections: readonly { readonly id: SectionId; readonly parentId: SectionId | null }[];
  readonly measures: readonly { readonly id: MeasureId; readonly sectionId: SectionId; readonly clauses: number }[];
  readonly plans: readonly { readonly id: PlanId; readonly level: PlanLevel; readonly regionCode: string }[];
  readonly scores: readonly { readonly measureId: MeasureId; readonly planId: PlanId; readonly score: number }[];
  readonly carried: readonly { readonly measureId: MeasureId; readonly planId: PlanId; readonly clauses: number }[];
}

type MeasureRow = Coverage['measures'][number];

/** Sums up what a store read. */
export function toCoverage({ sections, measures, plans, scores, carried }: CoverageRows): Coverage {
  const planIds = plans.toSorted(comparePlans).map(({ id }) => id);
  const scoreOf = new Map(scores.map(({ measureId, planId, score }) => [`${measureId} ${planId}`, score]));
  const carriedOf = new Map(carried.map(({ measureId, planId, clauses }) => [`${measureId} ${planId}`, clauses]));
  const measureRows = measures.map((measure) => ({
    ...measure,
    cells: planIds.map((planId) => ({
      planId,
      score: scoreOf.get(`${measure.id} ${planId}`) ?? null,
      carriedClauses: carriedOf.get(`${measure.id} ${planId}`) ?? 0,
    })),
  }));
  const parents = new Map(sections.map(({ id, parentId }) => [id, parentId]));
  const within = new Map<SectionId, MeasureRow[]>();
  for (const measure of measureRows) {
    for (let id: SectionId | null = measure.sectionId; id !== null; id = parents.get(id) ?? null) {
      within.set(id, [...(within.get(id) ?? []), measure]);
    }
  }
  return {
    planIds,
    measures: measureRows,
    sections: sections.flatMap(({ id }) => {
      const held = within.get(id);
      return held ? [{ id, ...sumUp(held, planIds) }] : [];
    }),
  };
}

function sumUp(measures: readonly MeasureRow[], planIds: readonly PlanId[]) {
  const clauses = measures.reduce((sum, measure) => sum + measure.clauses, 0);
  const cells = planIds.map((planId, i): SectionCoverage => {
    const column = measures.flatMap((measure) => measure.cells[i] ?? []);
    const carriedMeasures = column.filter(({ score }) => score !== null).length;
    const carriedClauses = column.reduce((sum, cell) => sum + cell.carriedClauses, 0);
    const measureShare = carriedMeasures / measures.length;
    return { planId, carriedMeasures, carriedClauses, measureShare, clauseShare: carriedClauses / (clauses || 1) };
  });
  return { measures: measures.length, clauses, cells };
}

function comparePlans(a: CoverageRows['plans'][number], b: CoverageRows['plans'][number]): number {
  const byLevel = planLevels.indexOf(a.level) - planLevels.indexOf(b.level);
  return byLevel || compareText(a.regionCode, b.regionCode) || compareText(a.id, b.id);
}
