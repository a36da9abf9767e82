import type { NodeId } from '../../domain/ids.ts';
import type { GraphNode } from '../graph-node.ts';
import { toClause, toMeasureHeader, toPlanHeader, toSectionHeader } from '../rows/from-rows.ts';
import { toStoredTarget } from '../rows/to-facts.ts';
import type { Connection } from './connection.ts';
import {
  selectClauses,
  selectDocuments,
  selectIndustries,
  selectMeasures,
  selectOrganizations,
  selectPlans,
  selectRegions,
  selectSections,
  selectTargets,
  selectZones,
} from './select-rows.ts';

export function findNodes(connection: Connection, ids: readonly NodeId[]): readonly (GraphNode | null)[] {
  return connection.read(() => selectNodes(connection, ids));
}

/** The same inside of a transaction. */
export function selectNodes(connection: Connection, ids: readonly NodeId[]): readonly (GraphNode | null)[] {
  const nodes = new Map<NodeId, GraphNode>();
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
  for (const zone of selectZones(connection, ids)) nodes.set(zone.id, { type: 'zone', zone });
  for (const industry of selectIndustries(connection, ids)) nodes.set(industry.id, { type: 'industry', industry });
  for (const row of selectTargets(connection, ids)) nodes.set(row.id, { type: 'target', target: toStoredTarget(row) });
  for (const region of selectRegions(connection, ids)) nodes.set(region.id, { type: 'region', region });
  for (const organization of selectOrganizations(connection, ids)) {
    nodes.set(organization.id, { type: 'organization', organization });
  }
  return ids.map((id) => nodes.get(id) ?? null);
}
