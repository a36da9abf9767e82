import type { Relation } from '../api/documents.generated.ts';
import type { Point } from './lane-layout.ts';

/** Size of every node of a free graph, in pixels at zoom 1. */
export const freeNodeSize = { width: 184, height: 28 } as const;

/** What the canvas of a free graph draws. */
export interface FreeScene {
  readonly nodes: readonly FreeNode[];
  readonly edges: readonly FreeEdge[];
}

/** `plan`: the head of others; `text`: a part of a plan; `fact`: what plans speak of. Told by the shape. */
export type NodeForm = 'plan' | 'text' | 'fact';

export interface FreeNode {
  readonly id: string;
  /** Of its middle. */
  readonly at: Point;
  /** Stands before the label and is never cut. */
  readonly mark: string;
  readonly label: string;
  readonly form: NodeForm;
  /** CSS colour of its border; its ground is a tint of it. */
  readonly colour: string;
  readonly tint: string;
}

/** `link`: down the levels; `overlap`: between peers; `fact`: to what is spoken of; `outline`: within a document. */
export type EdgeForm = 'link' | 'overlap' | 'fact' | 'outline';

export interface FreeEdge {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly form: EdgeForm;
  readonly change: Relation | null;
  /** 0 to 1; null for what is no link. */
  readonly score: number | null;
  readonly label: string;
}

/** What stands out in a free graph; nothing moves when it changes. */
export interface FreeEmphasis {
  /** What stays bright while the rest is dimmed; null: everything. */
  readonly lit: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } | null;
  readonly chosen: ReadonlySet<string>;
  readonly openEdge: string | null;
}

/** Dashes of what is no link down the levels; null: solid. Links down the levels are drawn as in the lanes. */
export const formDashes: Readonly<Record<Exclude<EdgeForm, 'link'>, readonly [number, number] | null>> = {
  overlap: [2, 3],
  fact: [1, 3],
  outline: null,
};

/** Corner radius of a form, in pixels. */
export const formRadius: Readonly<Record<NodeForm, number>> = { plan: 2, text: 6, fact: 14 };

/** Width of a line by its score, in pixels; what has none is thin. */
export function toEdgeWidth(score: number | null): number {
  return score === null ? 1 : 0.75 + Math.min(1, Math.max(0, (score - 0.3) / 0.7)) * 3;
}
