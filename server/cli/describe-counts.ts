import type { StoreCounts } from '../store/graph-store.ts';

/** What a store holds, a line each. */
export function describeCounts(counts: StoreCounts): readonly string[] {
  const lines: readonly (readonly [number, string])[] = [
    [counts.documents, 'documents'],
    [counts.plans, 'plans'],
    [counts.measures, 'measures'],
    [counts.clauses, 'clauses'],
    [counts.measureLinks, 'links between measures, proposed ones included'],
    [counts.clauseLinks, 'links between clauses, proposed ones included'],
    ...counts.clauseLinksByMethod.map(({ method, count }) => [count, `  of these by ${method}`] as const),
  ];
  return lines.map(([count, what]) => `${String(count).padStart(8)} ${what}`);
}
