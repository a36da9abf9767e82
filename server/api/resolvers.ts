import { enumValues } from './enum-values.ts';
import type { Resolvers } from './resolver-types.generated.ts';
import {
  coverageResolvers,
  gapsResolvers,
  matrixResolvers,
  measureCoverageResolvers,
  sectionCoverageResolvers,
  targetChainResolvers,
} from './resolvers/analysis.ts';
import { cascadeNodeResolvers, cascadeResolvers } from './resolvers/cascade.ts';
import { clauseResolvers } from './resolvers/clause.ts';
import { comparisonResolvers, passageComparisonResolvers } from './resolvers/comparison.ts';
import { conceptMentionResolvers, conceptResolvers, explanationResolvers } from './resolvers/concept.ts';
import {
  industryResolvers,
  organizationResolvers,
  planZoneResolvers,
  regionResolvers,
  responsibilityResolvers,
  targetResolvers,
  zoneResolvers,
} from './resolvers/facts.ts';
import { importedPlanResolvers, importQueries, subscriptionResolvers } from './resolvers/import.ts';
import { measureResolvers } from './resolvers/measure.ts';
import { evidenceResolvers, judgedLinkResolvers, measureLinkResolvers } from './resolvers/measure-link.ts';
import { mutationResolvers } from './resolvers/mutation.ts';
import { graphPathResolvers, neighbourConnectionResolvers, neighbourEdgeResolvers } from './resolvers/neighbour.ts';
import { overlapConnectionResolvers, overlapResolvers } from './resolvers/overlap.ts';
import { citationResolvers, documentResolvers, planResolvers } from './resolvers/plan.ts';
import { queryResolvers } from './resolvers/query.ts';
import { analysisQueries } from './resolvers/query-analysis.ts';
import { reviewQueries } from './resolvers/query-review.ts';
import { wordQueries } from './resolvers/query-words.ts';
import {
  judgementConnectionResolvers,
  judgementEdgeResolvers,
  reviewEdgeResolvers,
  reviewQueueResolvers,
  savedViewResolvers,
} from './resolvers/review.ts';
import { searchConnectionResolvers, searchHitResolvers, similarClauseResolvers } from './resolvers/search.ts';
import { sectionResolvers } from './resolvers/section.ts';

const typeNames = {
  document: 'Document',
  plan: 'Plan',
  section: 'Section',
  measure: 'Measure',
  clause: 'Clause',
  zone: 'Zone',
  industry: 'Industry',
  target: 'Target',
  region: 'Region',
  organization: 'Organization',
} as const;

export const resolvers: Resolvers = {
  ...enumValues,
  Query: { ...queryResolvers, ...analysisQueries, ...reviewQueries, ...wordQueries, ...importQueries },
  Mutation: mutationResolvers,
  Subscription: subscriptionResolvers,
  Node: { __resolveType: ({ type }) => typeNames[type] },
  Document: documentResolvers,
  Plan: planResolvers,
  Citation: citationResolvers,
  Section: sectionResolvers,
  Measure: measureResolvers,
  Clause: clauseResolvers,
  PlanZone: planZoneResolvers,
  Zone: zoneResolvers,
  Industry: industryResolvers,
  Region: regionResolvers,
  Organization: organizationResolvers,
  Target: targetResolvers,
  Responsibility: responsibilityResolvers,
  Cascade: cascadeResolvers,
  CascadeNode: cascadeNodeResolvers,
  JudgedLink: judgedLinkResolvers,
  MeasureLink: measureLinkResolvers,
  Evidence: evidenceResolvers,
  Explanation: explanationResolvers,
  Comparison: comparisonResolvers,
  PassageComparison: passageComparisonResolvers,
  Concept: conceptResolvers,
  ConceptMention: conceptMentionResolvers,
  SearchConnection: searchConnectionResolvers,
  SearchHit: searchHitResolvers,
  SimilarClause: similarClauseResolvers,
  ReviewQueue: reviewQueueResolvers,
  ReviewEdge: reviewEdgeResolvers,
  JudgementConnection: judgementConnectionResolvers,
  JudgementEdge: judgementEdgeResolvers,
  SavedView: savedViewResolvers,
  ImportedPlan: importedPlanResolvers,
  Gaps: gapsResolvers,
  Coverage: coverageResolvers,
  SectionCoverage: sectionCoverageResolvers,
  MeasureCoverage: measureCoverageResolvers,
  Matrix: matrixResolvers,
  TargetChain: targetChainResolvers,
  OverlapConnection: overlapConnectionResolvers,
  Overlap: overlapResolvers,
  NeighbourConnection: neighbourConnectionResolvers,
  NeighbourEdge: neighbourEdgeResolvers,
  GraphPath: graphPathResolvers,
};
