import type { GraphRelation, PlanLevel, Relation, Verdict } from '../api/documents.generated.ts';

/** Kinds of things that stand on the screen, in the order in which legends list them. */
export const nodeTypes = [
  'Plan',
  'Section',
  'Measure',
  'Clause',
  'Zone',
  'Industry',
  'Target',
  'Region',
  'Organization',
  'Document',
] as const;
export type NodeType = (typeof nodeTypes)[number];

/** What is on the screen, apart from how it is drawn: what tables list and files hold. */
export interface ScreenGraph {
  readonly nodes: readonly ScreenNode[];
  readonly edges: readonly ScreenEdge[];
}

export interface ScreenNode {
  readonly id: string;
  readonly type: NodeType;
  /** Its number too, where it has one. */
  readonly title: string;
  /** Null for what belongs to no plan. */
  readonly level: PlanLevel | null;
  /** Title of its plan. */
  readonly plan: string | null;
  /** Name of the division that its plan covers. */
  readonly region: string | null;
  /** Year in which its plan was issued. */
  readonly year: number | null;
  /** Whether nothing below carries it on; null where that is not asked. */
  readonly isGap: boolean | null;
  /** False for what is dimmed. */
  readonly standsOut: boolean;
}

export interface ScreenEdge {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly relation: GraphRelation;
  /** How a link changes the text; null for what is no link. */
  readonly change: Relation | null;
  /** 0 to 1; null for what is no link. */
  readonly score: number | null;
  readonly verdict: Verdict | null;
  readonly standsOut: boolean;
}
