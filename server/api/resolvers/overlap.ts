import { toCursor, toPageInfo } from '../page-cursor.ts';
import { requireNodes } from '../require-node.ts';
import type { OverlapConnectionResolvers, OverlapResolvers } from '../resolver-types.generated.ts';

export const overlapConnectionResolvers: OverlapConnectionResolvers = {
  edges: ({ overlaps, offset }) => overlaps.map((node, index) => ({ cursor: toCursor(offset + index), node })),
  pageInfo: ({ overlaps, offset, total }) => toPageInfo(offset, overlaps.length, total),
};

export const overlapResolvers: OverlapResolvers = {
  commonUpper: ({ commonUpperIds }, _, context) => requireNodes(context, commonUpperIds, 'measure'),
  industries: ({ industryIds }, _, context) => requireNodes(context, industryIds, 'industry'),
  zones: ({ zoneIds }, _, context) => requireNodes(context, zoneIds, 'zone'),
};
