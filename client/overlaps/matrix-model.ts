import type { MatrixQuery, PlanLevel } from '../api/documents.generated.ts';

type Head = MatrixQuery['matrix']['rows'][number];

/** What stands at the head of a row or column. */
export interface MatrixHead {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string | null;
  /** Where it belongs, such as the region of a zone; empty if nowhere. */
  readonly place: string;
  /** The same in English, as far as it is known. */
  readonly placeEn: string | null;
  /** Null for what no level of government owns. */
  readonly level: PlanLevel | null;
  /** Measures in all its cells. */
  readonly total: number;
  /** Position in the graph's own order, from 0. */
  readonly position: number;
}

export interface Cell {
  /** Measures that meet here. */
  readonly measures: number;
  /** Plans that say so. */
  readonly plans: number;
}

/** A matrix with its rows sorted. */
export interface MatrixModel {
  readonly rows: readonly MatrixHead[];
  /** In the graph's own order, without those in which no measures meet. */
  readonly columns: readonly MatrixHead[];
  /** By ids; null where nothing meets. */
  readonly cellAt: (rowId: string, columnId: string) => Cell | null;
  /** The most measures of any cell. */
  readonly most: number;
}

const collator = new Intl.Collator('zh', { numeric: true });

/** Makes a matrix ready to be drawn; `sort` is as in the view. */
export function createMatrixModel({ matrix, plans }: MatrixQuery, sort: string): MatrixModel {
  const regions = findRegions(plans);
  const cells = new Map(matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const sum = (of: readonly { readonly measures: number }[]) => of.reduce((total, { measures }) => total + measures, 0);
  const byRow = Map.groupBy(matrix.cells, ({ row }) => row);
  const byColumn = Map.groupBy(matrix.cells, ({ column }) => column);
  const rows = matrix.rows.map((head, index) => toHead(head, regions, sum(byRow.get(index) ?? []), index));
  const columns = matrix.columns.map((head, index) => toHead(head, regions, sum(byColumn.get(index) ?? []), index));
  const rowPositions = new Map(rows.map(({ id, position }) => [id, position]));
  const columnPositions = new Map(columns.map(({ id, position }) => [id, position]));
  const cellAt = (rowId: string, columnId: string) =>
    cells.get(`${rowPositions.get(rowId)} ${columnPositions.get(columnId)}`) ?? null;
  return {
    rows: sortHeads(
      rows.filter(({ total }) => total > 0),
      sort,
      (row) => cellAt(row.id, sort)?.measures ?? 0,
    ),
    columns: columns.filter(({ total }) => total > 0),
    cellAt,
    most: Math.max(1, ...matrix.cells.map(({ measures }) => measures)),
  };
}

/** How strongly a cell is coloured, 0 for nothing to 5 for the most. */
export function toStrength(measures: number, most: number): number {
  return Math.ceil((5 * measures) / most);
}

function sortHeads(heads: readonly MatrixHead[], sort: string, inColumn: (head: MatrixHead) => number) {
  switch (sort) {
    case 'order':
      return heads;
    case 'name':
      return heads.toSorted((a, b) => collator.compare(a.title, b.title));
    case 'total':
      return heads.toSorted((a, b) => b.total - a.total);
    default:
      return heads.toSorted((a, b) => inColumn(b) - inColumn(a) || b.total - a.total);
  }
}

type Region = MatrixQuery['plans'][number]['region'];

/** The regions of zones: that of the first plan, and so the highest, that designates them. */
function findRegions(plans: MatrixQuery['plans']): ReadonlyMap<string, Region> {
  const pairs = plans.flatMap(({ region, zones }) => zones.map(({ zone }) => [zone.id, region] as const));
  return new Map(pairs.toReversed());
}

function toHead(head: Head, regions: ReadonlyMap<string, Region>, total: number, position: number): MatrixHead {
  const { id } = head;
  const shared = { id, total, position };
  const placeOf = (region?: Region) => ({ place: region?.name ?? '', placeEn: region?.nameEn ?? null });
  switch (head.__typename) {
    case 'Zone':
      return { ...shared, title: head.name, titleEn: head.nameEn, ...placeOf(regions.get(id)), level: null };
    case 'Industry':
      return { ...shared, title: head.name, titleEn: head.nameEn, ...placeOf(), level: null };
    case 'Plan': {
      const { title, titleEn, level, region } = head;
      return { ...shared, title, titleEn, ...placeOf(region), level };
    }
    case 'Measure': {
      const { number, title, titleEn, plan } = head;
      const numbered = titleEn === null ? null : `${number} ${titleEn}`;
      return { ...shared, title: `${number} ${title}`, titleEn: numbered, ...placeOf(plan.region), level: plan.level };
    }
    default:
      return { ...shared, title: id, titleEn: null, ...placeOf(), level: null };
  }
}
