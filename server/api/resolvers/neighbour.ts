import { toCursor, toPageInfo } from '../page-cursor.ts';
import { requireAnyNode } from '../require-node.ts';
import type {
  GraphPathResolvers,
  NeighbourConnectionResolvers,
  NeighbourEdgeResolvers,
} from '../resolver-types.generated.ts';

export const neighbourConnectionResolvers: NeighbourConnectionResolvers = {
  edges: ({ neighbours, offset }) => neighbours.map((each, index) => ({ ...each, position: offset + index })),
  pageInfo: ({ neighbours, offset, total }) => toPageInfo(offset, neighbours.length, total),
};

export const neighbourEdgeResolvers: NeighbourEdgeResolvers = {
  cursor: ({ position }) => toCursor(position),
  node: ({ id }, _, context) => requireAnyNode(context, id),
};

export const graphPathResolvers: GraphPathResolvers = {
  nodes: ({ nodeIds }, _, context) => Promise.all(nodeIds.map((id) => requireAnyNode(context, id))),
};
