import type { DocumentHeader } from '../domain/document.ts';
import type {
  IndustryId,
  MeasureId,
  NodeId,
  OrganizationId,
  PlanId,
  RegionId,
  SectionId,
  TargetId,
  ZoneId,
} from '../domain/ids.ts';
import type { Clause, Measure, PlanHeader, Region, Section } from '../domain/plan.ts';
import type { Target } from '../domain/target.ts';
import type { Industry, ZoneKind } from '../domain/zone.ts';
import { compareText } from './compare-text.ts';

/** What stands in a document's outline; a measure, section or clause with its plan, so that it can be shown by itself. */
export type OutlineNode =
  | { readonly type: 'document'; readonly document: DocumentHeader }
  | { readonly type: 'plan'; readonly plan: PlanHeader }
  | { readonly type: 'section'; readonly planId: PlanId; readonly section: Omit<Section, 'clauses' | 'measures'> }
  | { readonly type: 'measure'; readonly planId: PlanId; readonly measure: Omit<Measure, 'clauses'> }
  | {
      readonly type: 'clause';
      readonly planId: PlanId;
      /** Null for the opening text of a section or plan. */
      readonly measureId: MeasureId | null;
      readonly clause: Clause;
    };

/** What texts speak of. */
export type FactNode =
  | { readonly type: 'zone'; readonly zone: StoredZone }
  | { readonly type: 'industry'; readonly industry: Industry & { readonly id: IndustryId } }
  | { readonly type: 'target'; readonly target: StoredTarget }
  | { readonly type: 'region'; readonly region: Region & { readonly id: RegionId } }
  | { readonly type: 'organization'; readonly organization: { readonly id: OrganizationId; readonly name: string } };

export type GraphNode = OutlineNode | FactNode;

/** What plans share. */
export type SharedNode = Exclude<FactNode, { readonly type: 'target' }>;

const sharedTypes: readonly string[] = ['zone', 'industry', 'region', 'organization'];

/** Those that plans share, by type, then id. */
export function sortSharedNodes(nodes: readonly (GraphNode | null)[]): readonly SharedNode[] {
  const shared = nodes.flatMap((node) => (node !== null && isShared(node) ? [node] : []));
  return shared.toSorted(
    (a, b) => sharedTypes.indexOf(a.type) - sharedTypes.indexOf(b.type) || compareText(toSharedId(a), toSharedId(b)),
  );
}

function isShared(node: GraphNode): node is SharedNode {
  return sharedTypes.includes(node.type);
}

/** The id of what documents share. */
export function toSharedId(node: SharedNode): NodeId {
  switch (node.type) {
    case 'zone':
      return node.zone.id;
    case 'industry':
      return node.industry.id;
    case 'region':
      return node.region.id;
    case 'organization':
      return node.organization.id;
  }
}

/** A zone, as the plan of the least id that designates it has it; each plan's own words stand in its `zones`. */
export interface StoredZone {
  readonly id: ZoneId;
  readonly name: string;
  /** Null where no abstract has one. */
  readonly nameEn: string | null;
  /** Null where plans only speak of it. */
  readonly kind: ZoneKind | null;
  readonly parentId: ZoneId | null;
  readonly areaKm2: number | null;
}

export interface StoredTarget extends Target {
  readonly id: TargetId;
  readonly planId: PlanId;
  /** The measure, section or plan that sets it. */
  readonly ownerId: PlanId | SectionId | MeasureId;
}
