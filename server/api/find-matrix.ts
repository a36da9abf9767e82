import type { MeasureId, NodeId, PlanId } from '../domain/ids.ts';
import { say } from '../messages/say.ts';
import { compareText } from '../store/compare-text.ts';
import type { ApiContext } from './api-context.ts';
import { createInputError } from './check-arguments.ts';
import type { MeasureNode } from './parents.ts';
import { requireNodes, requireOutline } from './require-node.ts';
import { requirePlans } from './require-plans.ts';

export type MatrixKind = 'industry-zone' | 'industry-plan' | 'measure-plan';

export interface FoundMatrix {
  readonly kind: MatrixKind;
  readonly rowIds: readonly NodeId[];
  readonly columnIds: readonly NodeId[];
  /** By row, then column. */
  readonly cells: readonly MatrixCell[];
  readonly truncated: boolean;
}

interface MatrixCell {
  /** Indexes in `rowIds` and `columnIds`. */
  readonly row: number;
  readonly column: number;
  readonly measures: number;
  readonly plans: number;
  readonly score: number | null;
}

/** What a cell counts, by the ids of its row and column. */
interface Entry extends Omit<MatrixCell, 'row' | 'column'> {
  readonly rowId: NodeId;
  readonly columnId: NodeId;
}

/** Plans to compare at most; more make no picture. */
export const mostPlans = 100;

/** Overlaps that are counted at most, the surest. */
const mostOverlaps = 5000;

/** A matrix over these plans or, for none, all. Throws an input error if these are too many for this kind. */
export async function findMatrix(
  context: ApiContext,
  kind: MatrixKind,
  planIds: readonly PlanId[],
): Promise<FoundMatrix> {
  switch (kind) {
    case 'industry-zone': {
      const cells = await context.store.findIndustryMatrix(planIds);
      const entries = cells.map(({ industryId, zoneId, measures, plans }) => ({
        ...{ rowId: industryId, columnId: zoneId, measures, plans, score: null },
      }));
      const [rowIds, columnIds] = [listIds(entries, 'rowId'), listIds(entries, 'columnId')];
      return { kind, rowIds, columnIds, cells: place(entries, rowIds, columnIds), truncated: false };
    }
    case 'industry-plan':
      return findIndustriesByPlan(context, planIds);
    case 'measure-plan':
      return findOverlapsByPlan(context, planIds);
  }
}

async function findIndustriesByPlan(context: ApiContext, planIds: readonly PlanId[]): Promise<FoundMatrix> {
  const asked = planIds.length > 0 ? planIds : (await context.store.listPlans()).map(({ id }) => id);
  if (asked.length > mostPlans) {
    throw createInputError('plans', say('manyPlans', { most: mostPlans, count: asked.length }));
  }
  const plans = await requirePlans(context, asked);
  const entries = await Promise.all(
    plans.map(async ({ id }) => {
      const { industriesOf } = await requireOutline(context, id);
      const counts = Map.groupBy(
        [...industriesOf.values()].flatMap((named) => [...named]),
        (industryId) => industryId,
      );
      return [...counts].map(([rowId, group]): Entry => {
        return { rowId, columnId: id, measures: group.length, plans: 1, score: null };
      });
    }),
  );
  const rowIds = listIds(entries.flat(), 'rowId');
  const columnIds = plans.map(({ id }) => id);
  return {
    ...{ kind: 'industry-plan', rowIds, columnIds, truncated: false },
    cells: place(entries.flat(), rowIds, columnIds),
  };
}

async function findOverlapsByPlan(context: ApiContext, planIds: readonly PlanId[]): Promise<FoundMatrix> {
  const anyOverlap = { industryId: null, zoneId: null, origin: null, minScore: 0 };
  const page = await context.store.findOverlaps({ ...anyOverlap, planIds, limit: mostOverlaps, offset: 0 });
  const ends = new Set(page.overlaps.flatMap(({ link }) => [link.upperId, link.lowerId]));
  const measures = await requireNodes(context, [...ends], 'measure');
  const planOf = new Map(measures.map(({ id, planId }) => [id, planId]));
  const plans = await requirePlans(
    context,
    measures.map(({ planId }) => planId),
  );
  const entries = new Map<string, Entry>();
  const add = (rowId: MeasureId, otherId: MeasureId, score: number) => {
    const [rowPlan, columnId] = [planOf.get(rowId), planOf.get(otherId)];
    if (!rowPlan || !columnId || (planIds.length > 0 && !planIds.includes(rowPlan))) return;
    const key = `${rowId} ${columnId}`;
    const known = entries.get(key);
    // The surest comes first.
    entries.set(
      key,
      known ? { ...known, measures: known.measures + 1 } : { rowId, columnId, measures: 1, plans: 1, score },
    );
  };
  for (const { link } of page.overlaps) {
    add(link.upperId, link.lowerId, link.score);
    add(link.lowerId, link.upperId, link.score);
  }
  const found = [...entries.values()];
  const [rows, columns] = [new Set(found.map(({ rowId }) => rowId)), new Set(found.map(({ columnId }) => columnId))];
  const planOrder = new Map(plans.map(({ id }, index) => [id, index]));
  const inOrder = (a: MeasureNode, b: MeasureNode) =>
    (planOrder.get(a.planId) ?? 0) - (planOrder.get(b.planId) ?? 0) || a.range.start - b.range.start;
  const rowIds = measures
    .filter(({ id }) => rows.has(id))
    .toSorted(inOrder)
    .map(({ id }) => id);
  const columnIds = plans.map(({ id }) => id).filter((id) => columns.has(id));
  const cells = place(found, rowIds, columnIds);
  return { kind: 'measure-plan', rowIds, columnIds, cells, truncated: page.total > page.overlaps.length };
}

function listIds(entries: readonly Entry[], side: 'rowId' | 'columnId'): readonly NodeId[] {
  return [...new Set(entries.map((entry) => entry[side]))].sort(compareText);
}

function place(
  entries: readonly Entry[],
  rowIds: readonly NodeId[],
  columnIds: readonly NodeId[],
): readonly MatrixCell[] {
  const [rows, columns] = [rowIds, columnIds].map((ids) => new Map(ids.map((id, index) => [id, index])));
  return entries
    .map(({ rowId, columnId, ...cell }) => ({
      row: rows?.get(rowId) ?? 0,
      column: columns?.get(columnId) ?? 0,
      ...cell,
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
