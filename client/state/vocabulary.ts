import type { CascadeDirection, PlanLevel, Relation } from '../api/documents.generated.ts';

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

/** Ways to follow a cascade, in the order of the control. */
export const directions: readonly CascadeDirection[] = ['UP', 'DOWN', 'BOTH'];
