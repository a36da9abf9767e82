import type { IndustryId } from '../../domain/ids.ts';
import { toCommonUnit } from '../../domain/unit.ts';
import { findNode, requireAnyNode, requireNode, requireNodes } from '../require-node.ts';
import type {
  IndustryResolvers,
  PlanZoneResolvers,
  ResponsibilityResolvers,
  TargetResolvers,
  ZoneResolvers,
} from '../resolver-types.generated.ts';

export const planZoneResolvers: PlanZoneResolvers = {
  zone: ({ zoneId }, _, context) => requireNode(context, zoneId, 'zone'),
  parent: ({ parentId }, _, context) => findNode(context, parentId, 'zone'),
  industries: ({ industryIds }, _, context) => requireNodes(context, industryIds, 'industry'),
};

export const zoneResolvers: ZoneResolvers = {
  parent: ({ parentId }, _, context) => findNode(context, parentId, 'zone'),
};

export const industryResolvers: IndustryResolvers = {
  // An industry that no plan names is not stored.
  parent: ({ parentId }, _, context) => findNode(context, parentId as IndustryId | null, 'industry'),
  isProvisional: ({ id }) => id.startsWith('?'),
};

export const targetResolvers: TargetResolvers = {
  plan: ({ planId }, _, context) => requireNode(context, planId, 'plan'),
  owner: ({ ownerId }, _, context) => requireAnyNode(context, ownerId),
  common: ({ value, unit }) => toCommonUnit(value, unit),
};

export const responsibilityResolvers: ResponsibilityResolvers = {
  measure: ({ measureId }, _, context) => findNode(context, measureId, 'measure'),
};
