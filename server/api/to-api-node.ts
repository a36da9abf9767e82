import { createRegionId } from '../domain/ids.ts';
import type { Region } from '../domain/plan.ts';
import type { GraphNode } from '../store/graph-node.ts';
import type { ApiNode, RegionNode } from './parents.ts';

/** A node as resolvers are handed it. */
export function toApiNode(node: GraphNode): ApiNode {
  switch (node.type) {
    case 'document':
      return { type: node.type, ...node.document };
    case 'plan':
      return { type: node.type, ...node.plan };
    case 'section':
      return { type: node.type, planId: node.planId, ...node.section };
    case 'measure':
      return { type: node.type, planId: node.planId, ...node.measure };
    case 'clause':
      return { type: node.type, planId: node.planId, measureId: node.measureId, ...node.clause };
    case 'zone':
      return { type: node.type, ...node.zone };
    case 'industry':
      return { type: node.type, ...node.industry };
    case 'target':
      return { type: node.type, ...node.target };
    case 'region':
      return { type: node.type, ...node.region };
    case 'organization':
      return { type: node.type, ...node.organization };
  }
}

/** A region that a plan covers, as a node. */
export function toRegionNode(region: Region): RegionNode {
  return { type: 'region', id: createRegionId(region.code), ...region };
}
