import type { PlanLevel, PlanLinksQuery, PlanOutlineQuery } from '../api/documents.generated.ts';
import { counts } from '../evidence/choose-pairs.ts';
import { toNumbered } from '../i18n/section-number.ts';
import type { MatrixHead, MatrixModel } from '../overlaps/matrix-model.ts';
import { passesScore } from '../state/min-score.ts';

type Outline = NonNullable<PlanOutlineQuery['plan']>;
type Section = Outline['sections'][number];
export type LinkBetween = Omit<PlanLinksQuery['cascade']['edges'][number], 'id'>;

/** One of the two plans. */
export interface Side {
  readonly level: PlanLevel;
  readonly outline: Outline;
  /** A section that the matrix is narrowed to; null: the whole plan. */
  readonly section: string | null;
}

export type Grain = 'section' | 'measure';

/** With more cells than this a matrix of measures is no longer taken in at a glance. */
const mostCells = 1600;

/** Measures while they are not too many, else sections. */
export function chooseGrain(rows: Side, columns: Side): Grain {
  const count = ({ outline }: Side) => outline.sections.reduce((sum, { measures }) => sum + measures.length, 0);
  return count(rows) * count(columns) <= mostCells ? 'measure' : 'section';
}

/**
 * How far one plan carries another: rows of the one, columns of the other, in the cells how many pairs of clauses are
 * linked. Beside each heading stands how many of its clauses are; what has none stays, since that is a gap.
 * Links scored below `minScore` count only where a person accepted them.
 * `sort` is the id of a column that the rows are sorted by, or null for document order.
 */
export function createCoverageModel(
  rows: Side,
  columns: Side,
  links: readonly LinkBetween[],
  minScore: number,
  grain: Grain,
  sort: string | null,
): MatrixModel {
  const rowGroups = listGroups(rows, grain);
  const columnGroups = listGroups(columns, grain);
  const rowOf = indexClauses(rowGroups);
  const columnOf = indexClauses(columnGroups);
  const linked = new Set<string>();
  const cells = new Map<string, number>();
  const totals = new Map<string, number>();
  const add = (into: Map<string, number>, key: string) => into.set(key, (into.get(key) ?? 0) + 1);
  const counted = links.flatMap(({ evidence }) => evidence.filter(counts));
  for (const { upper, lower } of counted.filter((pair) => passesScore(pair, minScore))) {
    const isUpperInRows = rowOf.has(upper.id);
    const [rowClause, columnClause] = isUpperInRows ? [upper.id, lower.id] : [lower.id, upper.id];
    const row = rowOf.get(rowClause);
    const column = columnOf.get(columnClause);
    if (row === undefined || column === undefined) continue;
    linked.add(rowClause).add(columnClause);
    add(cells, `${row} ${column}`);
    add(totals, row);
    add(totals, column);
  }
  const toHead = ({ id, title, titleEn, level, clauses }: Group, position: number): MatrixHead => ({
    id,
    title,
    titleEn,
    place: `${clauses.filter((clause) => linked.has(clause)).length}/${clauses.length}`,
    placeEn: null,
    level,
    total: totals.get(id) ?? 0,
    position,
  });
  const cellAt: MatrixModel['cellAt'] = (rowId, columnId) => {
    const pairs = cells.get(`${rowId} ${columnId}`);
    return pairs === undefined ? null : { measures: pairs, plans: 1 };
  };
  const heads = rowGroups.map(toHead);
  const inColumn = ({ id }: MatrixHead) => (sort === null ? 0 : (cellAt(id, sort)?.measures ?? 0));
  return {
    rows: heads.toSorted((a, b) => inColumn(b) - inColumn(a) || a.position - b.position),
    columns: columnGroups.map(toHead),
    cellAt,
    most: Math.max(1, ...cells.values()),
  };
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly level: PlanLevel;
  readonly clauses: readonly string[];
}

function listGroups({ outline, section, level }: Side, grain: Grain): readonly Group[] {
  const sections = outline.sections.filter(
    ({ id, measures }) => measures.length > 0 && (section === null || isUnder(outline, id, section)),
  );
  if (grain === 'section') return sections.map((each) => toSectionGroup(each, level));
  return sections.flatMap(({ measures }) =>
    measures.map(({ id, number, title, titleEn, clauses }) => ({
      id,
      title: `${number} ${title}`,
      titleEn: titleEn === null ? null : `${number} ${titleEn}`,
      level,
      clauses: clauses.map((clause) => clause.id),
    })),
  );
}

function toSectionGroup(section: Section, level: PlanLevel): Group {
  return {
    id: section.id,
    ...toNumbered(section),
    level,
    clauses: section.measures.flatMap(({ clauses }) => clauses.map((clause) => clause.id)),
  };
}

function isUnder(outline: Outline, id: string, ancestor: string): boolean {
  if (id === ancestor) return true;
  const parent = outline.sections.find((each) => each.id === id)?.parentId ?? null;
  return parent !== null && isUnder(outline, parent, ancestor);
}

function indexClauses(groups: readonly Group[]): ReadonlyMap<string, string> {
  return new Map(groups.flatMap(({ id, clauses }) => clauses.map((clause) => [clause, id])));
}
