import { requireAnyNode, requireNode, requireNodes } from '../require-node.ts';
import { requirePlans } from '../require-plans.ts';
import type {
  CoverageResolvers,
  GapsResolvers,
  MatrixResolvers,
  MeasureCoverageResolvers,
  SectionCoverageResolvers,
  TargetChainResolvers,
} from '../resolver-types.generated.ts';

export const gapsResolvers: GapsResolvers = {
  plan: ({ planId }, _, context) => requireNode(context, planId, 'plan'),
  measures: ({ measureIds }, _, context) => requireNodes(context, measureIds, 'measure'),
  clauses: ({ clauseIds }, _, context) => requireNodes(context, clauseIds, 'clause'),
  measureCount: ({ measures }) => measures,
  clauseCount: ({ clauses }) => clauses,
};

export const coverageResolvers: CoverageResolvers = {
  plan: ({ planId }, _, context) => requireNode(context, planId, 'plan'),
  plans: ({ planIds }, _, context) => requirePlans(context, planIds),
};

export const sectionCoverageResolvers: SectionCoverageResolvers = {
  section: ({ id }, _, context) => requireNode(context, id, 'section'),
  measureCount: ({ measures }) => measures,
  clauseCount: ({ clauses }) => clauses,
};

export const measureCoverageResolvers: MeasureCoverageResolvers = {
  measure: ({ id }, _, context) => requireNode(context, id, 'measure'),
  clauseCount: ({ clauses }) => clauses,
};

export const matrixResolvers: MatrixResolvers = {
  rows: ({ rowIds }, _, context) => Promise.all(rowIds.map((id) => requireAnyNode(context, id))),
  columns: ({ columnIds }, _, context) => Promise.all(columnIds.map((id) => requireAnyNode(context, id))),
};

export const targetChainResolvers: TargetChainResolvers = {
  targets: ({ targets }) => targets.map(({ target }) => ({ type: 'target', ...target })),
};
