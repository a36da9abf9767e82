import type { GraphNode } from '../store/graph-store.ts';
import type { ApiNode } from './parents.ts';

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
  }
}
