import type { PlanLevel, Relation } from '../api/documents.generated.ts';

/** Levels of government in the order of authority, which is the order of the lanes. */
export const levels: readonly PlanLevel[] = ['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT'];

/** Relations in the order of the legend: from the closest to the loosest. */
export const relations: readonly Relation[] = [
  'VERBATIM',
  'ADAPTED',
  'NARROWED',
  'EXPANDED',
  'QUANTIFIED',
  'HARDENED',
  'SOFTENED',
  'RELATED',
];

/** Ways to follow a cascade, in the order of the control: to what a measure comes from, to what it leads to, both. */
export const directions = ['UP', 'DOWN', 'BOTH'] as const;
export type Direction = (typeof directions)[number];
