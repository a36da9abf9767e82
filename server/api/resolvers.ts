import { enumValues } from './enum-values.ts';
import type { Resolvers } from './resolver-types.generated.ts';
import { cascadeNodeResolvers, cascadeResolvers } from './resolvers/cascade.ts';
import { clauseResolvers } from './resolvers/clause.ts';
import { measureResolvers } from './resolvers/measure.ts';
import { evidenceResolvers, measureLinkResolvers } from './resolvers/measure-link.ts';
import { citationResolvers, planResolvers } from './resolvers/plan.ts';
import { queryResolvers } from './resolvers/query.ts';
import { searchConnectionResolvers, searchHitResolvers } from './resolvers/search.ts';
import { sectionResolvers } from './resolvers/section.ts';

const typeNames = { plan: 'Plan', section: 'Section', measure: 'Measure', clause: 'Clause' } as const;

export const resolvers: Resolvers = {
  ...enumValues,
  Query: queryResolvers,
  Node: { __resolveType: ({ type }) => typeNames[type] },
  Plan: planResolvers,
  Citation: citationResolvers,
  Section: sectionResolvers,
  Measure: measureResolvers,
  Clause: clauseResolvers,
  Cascade: cascadeResolvers,
  CascadeNode: cascadeNodeResolvers,
  MeasureLink: measureLinkResolvers,
  Evidence: evidenceResolvers,
  SearchConnection: searchConnectionResolvers,
  SearchHit: searchHitResolvers,
};
