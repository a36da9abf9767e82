import type { IndustryId, MeasureId, SectionId } from '../../domain/ids.ts';
import { toCommonUnit } from '../../domain/unit.ts';
import { findNode, requireAnyNode, requireNode, requireNodes, requireOutline } from '../require-node.ts';
import type {
  IndustryResolvers,
  OrganizationResolvers,
  PlanZoneResolvers,
  RegionResolvers,
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
  indicatorEn: ({ indicator }, _, { loaders }) => loaders.englishNames.load(indicator),
  scopeEn: ({ scope }, _, { loaders }) => scope && loaders.englishNames.load(scope),
  baselineEn: ({ baseline }, _, { loaders }) => baseline && loaders.englishNames.load(baseline),
  owner: ({ ownerId }, _, context) => requireAnyNode(context, ownerId),
  clause: async ({ planId, ownerId, range }, _, context) => {
    const { clauses, clausesOf } = await requireOutline(context, planId);
    const own = ownerId === planId ? clauses : (clausesOf.get(ownerId as SectionId | MeasureId) ?? []);
    return own.find(({ range: { start, end } }) => start <= range.start && range.start < end) ?? null;
  },
  common: ({ value, unit }) => toCommonUnit(value, unit),
};

export const regionResolvers: RegionResolvers = {
  nameEn: ({ name }, _, { loaders }) => loaders.englishNames.load(name),
};

export const organizationResolvers: OrganizationResolvers = {
  nameEn: ({ name }, _, { loaders }) => loaders.englishNames.load(name),
};

export const responsibilityResolvers: ResponsibilityResolvers = {
  measure: ({ measureId }, _, context) => findNode(context, measureId, 'measure'),
};
