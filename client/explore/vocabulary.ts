import type { GraphRelation, Verdict } from '../api/documents.generated.ts';

/** Relations of the graph, in the order of the legend: what links plans first, their outline last. */
export const graphRelations: readonly GraphRelation[] = [
  'CASCADES_TO',
  'OVERLAPS',
  'ECHOED_BY',
  'BASED_ON',
  'PROMOTES',
  'APPLIES_IN',
  'FOCUSES_ON',
  'DESIGNATES',
  'PART_OF',
  'SETS',
  'COVERS',
  'ISSUED_BY',
  'CONTAINS',
  'HAS_SECTION',
  'HAS_MEASURE',
  'HAS_CLAUSE',
];

export const verdicts: readonly Verdict[] = ['PROPOSED', 'ACCEPTED', 'REJECTED', 'UNSURE'];
