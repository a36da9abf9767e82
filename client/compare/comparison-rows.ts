import type { ComparisonQuery, PassageFragment, Relation } from '../api/documents.generated.ts';

export type Comparison = ComparisonQuery['compare'];
export type Pair = Comparison['pairs'][number];

/** What stands side by side: a pair of clauses, or one that has no partner. */
export type ComparisonRow =
  | { readonly kind: 'pair'; readonly id: string; readonly pair: Pair }
  | { readonly kind: 'dropped' | 'added'; readonly id: string; readonly clause: PassageFragment };

/** The pairs and what was dropped in the order of the upper text, then what was added. */
export function listComparisonRows({ upper, pairs, dropped, added }: Comparison): readonly ComparisonRow[] {
  const order = upper.__typename === 'Measure' ? upper.clauses.map(({ id }) => id) : [];
  const rows: readonly (ComparisonRow & { readonly at: number })[] = [
    ...pairs.map((pair) => ({
      kind: 'pair' as const,
      id: `${pair.upper.id} ${pair.lower.id}`,
      pair,
      at: order.indexOf(pair.upper.id),
    })),
    ...dropped.map((clause) => ({ kind: 'dropped' as const, id: clause.id, clause, at: order.indexOf(clause.id) })),
  ];
  return [
    ...rows.toSorted((a, b) => a.at - b.at),
    ...added.map((clause) => ({ kind: 'added' as const, id: clause.id, clause })),
  ];
}

/** How often each relation occurs; a pair that is hardened or softened besides counts for both. */
export function countRelations(pairs: readonly Pair[]): ReadonlyMap<Relation, number> {
  const all = pairs.flatMap(({ relation, firmness }) =>
    firmness === null || firmness === relation ? [relation] : [relation, firmness],
  );
  return new Map([...Map.groupBy(all, (relation) => relation)].map(([relation, found]) => [relation, found.length]));
}
