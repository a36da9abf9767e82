import type { MeasureId, PlanId, SectionId } from '../domain/ids.ts';
import type { Clause, OutlinedPlan, Plan } from '../domain/plan.ts';

/**
 * The official text of a plan with what an abstract of it adds: English titles, for each clause our own statement of it
 * in both languages, and English names. `other` is the abstract or an earlier version that was joined with one. What it
 * has no counterpart of stays without, whatever it was joined with before.
 */
export function joinAbstract(original: Plan, other: Plan): Plan {
  const titles = new Map<string, string | null>(listOwners(other).map(({ id, titleEn }) => [id, titleEn]));
  const statements = new Map(
    pairClauses(original, other).map(([{ id }, { text, textEn, abstract }]) => [
      id,
      { textEn, abstract: textEn === null ? null : (abstract ?? text) },
    ]),
  );
  const toClause = (clause: Clause): Clause => ({
    ...clause,
    ...(statements.get(clause.id) ?? { textEn: null, abstract: null }),
  });
  const join = <Owner extends { readonly id: string; readonly clauses: readonly Clause[] }>(owner: Owner) => ({
    ...owner,
    titleEn: titles.get(owner.id) ?? null,
    clauses: owner.clauses.map(toClause),
  });
  return {
    ...join(original),
    sections: original.sections.map((section) => ({ ...join(section), measures: section.measures.map(join) })),
    abstractSha256: other.abstractSha256,
    englishNames: other.englishNames,
  };
}

/**
 * Clauses of a plan with those of another version of it that stand in the same place: the nth with the nth under the
 * same heading, where both have the same number of them.
 */
export function pairClauses(plan: OutlinedPlan, other: OutlinedPlan): readonly (readonly [Clause, Clause])[] {
  const owners = new Map(listOwners(other).map(({ id, clauses }) => [id, clauses]));
  return listOwners(plan).flatMap(({ id, clauses }) => {
    const others = owners.get(id) ?? [];
    if (others.length !== clauses.length) return [];
    return clauses.flatMap((clause, i): (readonly [Clause, Clause])[] => {
      const counterpart = others[i];
      return counterpart ? [[clause, counterpart]] : [];
    });
  });
}

/** What clauses stand in. */
interface Owner {
  readonly id: PlanId | SectionId | MeasureId;
  readonly titleEn: string | null;
  readonly clauses: readonly Clause[];
}

function listOwners(plan: OutlinedPlan): readonly Owner[] {
  return [plan, ...plan.sections.flatMap((section) => [section, ...section.measures])];
}
