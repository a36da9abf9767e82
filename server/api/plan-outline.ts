import type { IndustryId, MeasureId, SectionId, ZoneId } from '../domain/ids.ts';
import { createZoneId } from '../domain/ids.ts';
import type { Clause, Plan } from '../domain/plan.ts';
import type { Responsibility } from '../domain/responsibility.ts';
import type { Zone } from '../domain/zone.ts';
import { toFactRows } from '../store/rows/to-fact-rows.ts';
import { toStoredTarget } from '../store/rows/to-facts.ts';
import type { ClauseNode, IndustryNode, MeasureNode, SectionNode, TargetNode } from './parents.ts';

/** A zone as the plan that designates it has it. */
export interface DesignatedZone extends Omit<Zone, 'name' | 'parent'> {
  readonly zoneId: ZoneId;
  readonly parentId: ZoneId | null;
  readonly industryIds: readonly IndustryId[];
}

/** A plan's tree as the schema's types want it: flat lists, and what stands directly under each node. */
export interface PlanOutline {
  readonly clauses: readonly ClauseNode[];
  readonly sections: readonly SectionNode[];
  readonly measures: readonly MeasureNode[];
  readonly clausesOf: ReadonlyMap<SectionId | MeasureId, readonly ClauseNode[]>;
  readonly measuresOf: ReadonlyMap<SectionId, readonly MeasureNode[]>;
  readonly zones: readonly DesignatedZone[];
  /** By id. */
  readonly industries: readonly IndustryNode[];
  readonly targets: readonly TargetNode[];
  readonly responsibilities: readonly Responsibility[];
  /** Industries that a measure names, each once. */
  readonly industriesOf: ReadonlyMap<MeasureId, ReadonlySet<IndustryId>>;
}

/** Lists keep the order of the document. */
export function createPlanOutline(plan: Plan): PlanOutline {
  const planId = plan.id;
  const toClauses = (clauses: readonly Clause[], measureId: MeasureId | null) =>
    clauses.map((clause): ClauseNode => ({ type: 'clause', planId, measureId, ...clause }));
  const measuresOf = new Map(
    plan.sections.map(({ id, measures }) => [
      id,
      measures.map((measure): MeasureNode => ({ type: 'measure', planId, ...measure })),
    ]),
  );
  const clausesOf = new Map<SectionId | MeasureId, readonly ClauseNode[]>();
  for (const section of plan.sections) {
    clausesOf.set(section.id, toClauses(section.clauses, null));
    for (const measure of section.measures) clausesOf.set(measure.id, toClauses(measure.clauses, measure.id));
  }
  const promotions = Map.groupBy(plan.promotions, ({ measureId }) => measureId);
  return {
    clauses: toClauses(plan.clauses, null),
    sections: plan.sections.map((section) => ({ type: 'section', planId, ...section })),
    measures: [...measuresOf.values()].flat(),
    clausesOf,
    measuresOf,
    zones: listZones(plan),
    industries: plan.industries.map((industry) => ({ type: 'industry', ...industry, id: industry.id as IndustryId })),
    targets: toFactRows([plan]).targets.map((row) => ({ type: 'target', ...toStoredTarget(row) })),
    responsibilities: plan.responsibilities,
    industriesOf: new Map(
      [...promotions].map(([id, group]) => [id, new Set(group.map(({ industryId }) => industryId as IndustryId))]),
    ),
  };
}

function listZones({ region, zones, zoneIndustries }: Plan): readonly DesignatedZone[] {
  const focuses = Map.groupBy(zoneIndustries, ({ zone }) => createZoneId(region.code, zone));
  return zones.map(({ name, parent, ...zone }) => {
    const zoneId = createZoneId(region.code, name);
    const mentions = (focuses.get(zoneId) ?? []).flatMap(({ industries }) => industries);
    return {
      ...zone,
      zoneId,
      parentId: parent === null ? null : createZoneId(region.code, parent),
      industryIds: [...new Set(mentions.map(({ id }) => id as IndustryId))],
    };
  });
}
