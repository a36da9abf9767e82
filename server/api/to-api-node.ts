import type { GraphNode } from '../store/graph-node.ts';
import type { ApiNode } from './parents.ts';

/** A node as resolvers are handed it; null for one that the schema has no type for. */
export function toApiNode(node: GraphNode): ApiNode | null {
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
    case 'industry':
    case 'target':
    case 'region':
    case 'organization':
      return null;
  }
}
