import type { Relation, Verdict } from '../../domain/link.ts';
import type { PlanLevel } from '../../domain/plan.ts';
import type { GraphRelation } from '../../store/edges.ts';

export type NodeLabel =
  | 'Document'
  | 'Plan'
  | 'Section'
  | 'Measure'
  | 'Clause'
  | 'Target'
  | 'Zone'
  | 'Industry'
  | 'Region'
  | 'Organization';

/** A node as files for other tools have it; null where a type has no such thing. */
export interface NodeItem {
  readonly id: string;
  readonly type: NodeLabel;
  /** Title, name, what a target measures, or the wording of a clause. */
  readonly title: string;
  readonly titleEn: string | null;
  /** Of a section or measure, as written. */
  readonly number: string | null;
  readonly docNumber: string | null;
  readonly level: PlanLevel | null;
  /** Id of the plan that it stands in. */
  readonly plan: string | null;
  /** Code of the region that its plan covers, or its own. */
  readonly region: string | null;
  /** In which a plan was issued, or by which a target is to be met. */
  readonly year: number | null;
  readonly value: number | null;
  readonly unit: string | null;
  /** Of a document or zone. */
  readonly kind: string | null;
}

/** A relation between two nodes, each pair once a relation. */
export interface EdgeItem {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: GraphRelation;
  /** Labels of both ends. */
  readonly ends: readonly [source: NodeLabel, target: NodeLabel];
  /** How a link changes the text; like score and verdict null for what is no link. */
  readonly change: Relation | null;
  readonly score: number | null;
  readonly verdict: Verdict | null;
}

/** The whole graph, as often as it is asked for: documents one after the other, so that no more of it is held. */
export interface GraphItems {
  readonly nodes: () => AsyncIterable<NodeItem>;
  readonly edges: () => AsyncIterable<EdgeItem>;
}

/** What files say of a node beside its id, and of an edge beside its id and ends, in the order of columns. */
export const nodeProperties = {
  type: 'string',
  title: 'string',
  titleEn: 'string',
  number: 'string',
  docNumber: 'string',
  level: 'string',
  plan: 'string',
  region: 'string',
  year: 'integer',
  value: 'double',
  unit: 'string',
  kind: 'string',
} as const satisfies Partial<Record<keyof NodeItem, PropertyType>>;
export const edgeProperties = {
  relation: 'string',
  change: 'string',
  score: 'double',
  verdict: 'string',
} as const satisfies Partial<Record<keyof EdgeItem, PropertyType>>;

export type PropertyType = 'string' | 'integer' | 'double';
export type Properties = Readonly<Record<string, PropertyType>>;

/** The properties that an item has, in the order of columns. */
export function listProperties(
  item: NodeItem | EdgeItem,
  properties: Properties,
): readonly (readonly [name: string, value: string | number])[] {
  const values: Readonly<Record<string, unknown>> = { ...item };
  return Object.keys(properties).flatMap((name) => {
    const value = values[name];
    return typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [];
  });
}
