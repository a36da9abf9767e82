import type { Clause, Measure, Plan } from '../domain/plan.ts';

/** A clause that says what is to be done, with the headings above it. */
export interface PlacedClause {
  readonly clause: Clause;
  /** Null for the opening text of a section. */
  readonly measure: Measure | null;
  /** The heading right above it. */
  readonly heading: string;
  /** Names the measure, or the section, that it stands in. */
  readonly ownerId: string;
}

/** The clauses that say what is to be done: not those of chapters without measures, such as aims and organization. */
export function placeClauses(plan: Plan): readonly PlacedClause[] {
  return plan.sections.flatMap((section) => {
    const isOpening = section.measures.length > 0 || hasMeasuresBelow(plan, section.path);
    const opening = isOpening ? section.clauses : [];
    return [
      ...opening.map((clause) => ({ clause, measure: null, heading: section.title, ownerId: section.id })),
      ...section.measures.flatMap((measure) =>
        measure.clauses.map((clause) => ({ clause, measure, heading: measure.title, ownerId: measure.id })),
      ),
    ];
  });
}

function hasMeasuresBelow(plan: Plan, path: string): boolean {
  return plan.sections.some((section) => section.path.startsWith(`${path}.`) && section.measures.length > 0);
}
