import type { NodeId } from '../../domain/ids.ts';
import type { GraphNode } from '../graph-store.ts';
import { toClause, toMeasureHeader, toPlanHeader, toSectionHeader } from '../rows/from-rows.ts';
import type { Connection } from './connection.ts';
import { selectClauses, selectDocuments, selectMeasures, selectPlans, selectSections } from './select-rows.ts';

export function findNodes(connection: Connection, ids: readonly NodeId[]): readonly (GraphNode | null)[] {
  const nodes = new Map<NodeId, GraphNode>();
  connection.read(() => {
    for (const document of selectDocuments(connection, ids)) nodes.set(document.id, { type: 'document', document });
    for (const row of selectPlans(connection, ids)) nodes.set(row.id, { type: 'plan', plan: toPlanHeader(row) });
    for (const row of selectSections(connection, ids)) {
      nodes.set(row.id, { type: 'section', planId: row.planId, section: toSectionHeader(row) });
    }
    for (const row of selectMeasures(connection, ids)) {
      nodes.set(row.id, { type: 'measure', planId: row.planId, measure: toMeasureHeader(row) });
    }
    for (const row of selectClauses(connection, ids)) {
      nodes.set(row.id, { type: 'clause', planId: row.planId, measureId: row.measureId, clause: toClause(row) });
    }
  });
  return ids.map((id) => nodes.get(id) ?? null);
}
