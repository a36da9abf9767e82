import * as z from 'zod/mini';
import type { MatrixKind, OverlapOrigin } from '../api/documents.generated.ts';

/** Matrices in the order of their tabs. */
export const matrixKinds: readonly MatrixKind[] = ['INDUSTRY_ZONE', 'MEASURE_PLAN', 'INDUSTRY_PLAN'];

/** Everything that the address says of a matrix and of the overlaps beside it. */
export interface OverlapsView {
  readonly kind: MatrixKind;
  /** Rows come by their total, by name, in the order of the graph, or by what they have in the column of this id. */
  readonly sort: string;
  /** The chosen row; null: none, and all overlaps are listed. */
  readonly row: string | null;
  /** The chosen cells of that row, by column: none for the row as a whole, two to see what both set out to do. */
  readonly columns: readonly string[];
  /** Only overlaps of this origin are listed; null: all. */
  readonly origin: OverlapOrigin | null;
  /** The measure link whose passages are open. */
  readonly link: string | null;
  /** Which of its pairs of passages, from 0. */
  readonly pair: number;
  /** Whether the list is open where there is room for it or the matrix only. */
  readonly isListOpen: boolean;
}

/** Ways to sort rows that are no column. */
export const sorts = ['total', 'name', 'order'] as const;

const defaultOverlapsView: OverlapsView = {
  kind: 'INDUSTRY_ZONE',
  sort: 'total',
  row: null,
  columns: [],
  origin: null,
  link: null,
  pair: 0,
  isListOpen: false,
};

const id = text(/^.{1,2000}$/su);

/** The query of the address, as strings. What makes no sense is dropped. */
export const overlapsParamsSchema = z.object({
  kind: text(/^(industry-zone|measure-plan|industry-plan)$/),
  sort: id,
  row: id,
  columns: text(/^[^,]+(,[^,]+)?$/su),
  origin: text(/^(inherited|independent)$/),
  link: id,
  pair: text(/^\d{1,3}$/),
  list: text(/^on$/),
});

function text(pattern: RegExp) {
  return z.catch(z.optional(z.string().check(z.regex(pattern))), undefined);
}

export type OverlapsParams = z.infer<typeof overlapsParamsSchema>;

/** Reads a view out of the query of an address. */
export function toOverlapsView(params: OverlapsParams): OverlapsView {
  const kind = params.kind?.toUpperCase().replace('-', '_');
  return {
    kind: matrixKinds.find((each) => each === kind) ?? defaultOverlapsView.kind,
    sort: params.sort ?? defaultOverlapsView.sort,
    row: params.row ?? null,
    columns: params.row === undefined ? [] : (params.columns?.split(',') ?? []),
    origin: (params.origin?.toUpperCase() as OverlapOrigin | undefined) ?? null,
    link: params.link ?? null,
    pair: Number(params.pair ?? 0),
    isListOpen: params.list === 'on',
  };
}

/** Writes a view as the query of an address; what is as usual is left out. Reading it gives the same view again. */
export function toOverlapsParams(view: OverlapsView): OverlapsParams {
  const { kind, sort, row, columns, origin, link, pair, isListOpen } = view;
  return {
    ...(kind !== defaultOverlapsView.kind && { kind: kind.toLowerCase().replace('_', '-') }),
    ...(sort !== defaultOverlapsView.sort && { sort }),
    ...(row !== null && { row }),
    ...(row !== null && columns.length > 0 && { columns: columns.join() }),
    ...(origin !== null && { origin: origin.toLowerCase() }),
    ...(link !== null && { link }),
    ...(pair !== 0 && { pair: String(pair) }),
    ...(isListOpen && { list: 'on' }),
  };
}
