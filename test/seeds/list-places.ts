import type { Clause, Plan } from '../../server/domain/plan.ts';

/** Each clause of a plan with its place: the section or measure that it stands under, and which sentence it is there. */
export function listPlaces(plan: Plan): readonly (readonly [place: string, clause: Clause])[] {
  const under = (owner: string, clauses: readonly Clause[]) =>
    clauses.map((clause, i) => [`${owner}, sentence ${i + 1}`, clause] as const);
  return [
    ...under('opening', plan.clauses),
    ...plan.sections.flatMap(({ path, clauses, measures }) => [
      ...under(`section ${path}`, clauses),
      ...measures.flatMap((measure) => under(`measure ${measure.number}`, measure.clauses)),
    ]),
  ];
}
