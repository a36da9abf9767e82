import type { MatrixKind, OverlapPageQuery, OverlapPageQueryVariables } from '../api/documents.generated.ts';

export type Overlap = OverlapPageQuery['overlaps']['edges'][number]['node'];
type End = Overlap['link']['upper'];

/** What is chosen in a matrix. */
export interface MatrixChoice {
  readonly kind: MatrixKind;
  readonly row: string | null;
  readonly columns: readonly string[];
}

/** What to ask the server for, so that {@link matchesChoice} has all that is wanted to choose from. */
export function toOverlapFilter({ kind, row, columns }: MatrixChoice): OverlapPageQueryVariables {
  const industry = row === null || kind === 'MEASURE_PLAN' ? {} : { industryId: row };
  if (columns.length === 0) return industry;
  if (kind === 'INDUSTRY_ZONE') return { ...industry, zoneId: columns[0] ?? null };
  return { ...industry, plans: columns };
}

/** Whether an overlap is one of what was chosen: of the measure in the row; with two columns, one end in each. */
export function matchesChoice({ link }: Overlap, { kind, row, columns }: MatrixChoice): boolean {
  const { upper, lower } = link;
  if (kind === 'MEASURE_PLAN') return row === null || upper.id === row || lower.id === row;
  const [first, second] = columns;
  if (first === undefined || second === undefined) return true;
  const stands = (end: End, column: string) =>
    kind === 'INDUSTRY_ZONE' ? end.zones.some(({ id }) => id === column) : end.plan.id === column;
  return (stands(upper, first) && stands(lower, second)) || (stands(upper, second) && stands(lower, first));
}
