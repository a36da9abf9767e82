import type { Relation } from '../api/documents.generated.ts';

/** How a relation is drawn, in the lanes and in the legend alike. The width tells the score, so it is not part of it. */
export interface RelationStroke {
  /** Lengths of dash and space in pixels; null: a solid line. */
  readonly dashes: readonly [number, number] | null;
  /** Stands on the middle of the line. */
  readonly mark: '' | '▲' | '▼';
  /** Width in the legend, in pixels. */
  readonly legendWidth: number;
  /** 0 to 1. */
  readonly opacity: number;
}

export const relationStrokes: Readonly<Record<Relation, RelationStroke>> = {
  VERBATIM: { dashes: null, mark: '', legendWidth: 3.5, opacity: 1 },
  ADAPTED: { dashes: null, mark: '', legendWidth: 2, opacity: 1 },
  NARROWED: { dashes: [7, 4], mark: '', legendWidth: 2, opacity: 1 },
  EXPANDED: { dashes: [3, 3], mark: '', legendWidth: 2, opacity: 1 },
  QUANTIFIED: { dashes: [1.5, 4], mark: '', legendWidth: 2, opacity: 1 },
  HARDENED: { dashes: null, mark: '▲', legendWidth: 2, opacity: 1 },
  SOFTENED: { dashes: null, mark: '▼', legendWidth: 1.5, opacity: 1 },
  RELATED: { dashes: null, mark: '', legendWidth: 1, opacity: 0.6 },
};
