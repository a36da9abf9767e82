import { z } from 'zod';
import type { NodeId } from '../../domain/ids.ts';
import type { GraphNode } from '../graph-node.ts';
import { industryRow, organizationRow, regionRow, targetRow, zoneRow } from '../rows/fact-rows.ts';
import { toClause, toMeasureHeader, toPlanHeader, toSectionHeader } from '../rows/from-rows.ts';
import { clauseRow, documentRow, measureRow, planRow, sectionRow } from '../rows/node-rows.ts';
import { toStoredTarget } from '../rows/to-facts.ts';
import type { Connection } from './connection.ts';

const nodeRow = z.discriminatedUnion('type', [
  z.object({ type: z.literal('document'), node: documentRow }),
  z.object({ type: z.literal('plan'), node: planRow }),
  z.object({ type: z.literal('section'), node: sectionRow }),
  z.object({ type: z.literal('measure'), node: measureRow }),
  z.object({ type: z.literal('clause'), node: clauseRow }),
  z.object({ type: z.literal('zone'), node: zoneRow }),
  z.object({ type: z.literal('industry'), node: industryRow }),
  z.object({ type: z.literal('target'), node: targetRow }),
  z.object({ type: z.literal('region'), node: regionRow }),
  z.object({ type: z.literal('organization'), node: organizationRow }),
]);

export async function findNodes(
  connection: Connection,
  ids: readonly NodeId[],
): Promise<readonly (GraphNode | null)[]> {
  const rows = await connection.read((run) => run('find-nodes', { ids: [...new Set(ids)] }));
  const nodes = new Map(
    rows.map((row) => nodeRow.parse(row)).map((row): [NodeId, GraphNode] => [row.node.id, toNode(row)]),
  );
  return ids.map((id) => nodes.get(id) ?? null);
}

/** Reads a row with a node and its type. */
export function parseNode(row: unknown): GraphNode {
  return toNode(nodeRow.parse(row));
}

function toNode({ type, node }: z.output<typeof nodeRow>): GraphNode {
  switch (type) {
    case 'document':
      return { type, document: node };
    case 'plan':
      return { type, plan: toPlanHeader(node) };
    case 'section':
      return { type, planId: node.planId, section: toSectionHeader(node) };
    case 'measure':
      return { type, planId: node.planId, measure: toMeasureHeader(node) };
    case 'clause':
      return { type, planId: node.planId, measureId: node.measureId, clause: toClause(node) };
    case 'zone':
      return { type, zone: node };
    case 'industry':
      return { type, industry: node };
    case 'target':
      return { type, target: toStoredTarget(node) };
    case 'region':
      return { type, region: node };
    case 'organization':
      return { type, organization: node };
  }
}
