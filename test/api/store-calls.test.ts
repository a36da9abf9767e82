import { expect, test } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { createSampleGraph } from '../support/sample-graph.ts';
import { explorerQueries } from './explorer-queries.ts';
import { startSampleApp } from './start-sample-app.ts';

const { hailing, city } = createSampleGraph().plans;

/** Counts the calls of each method that reaches the store. */
function countCalls(store: GraphStore, calls: Map<string, number>): GraphStore {
  return new Proxy(store, {
    get: (target, name, receiver) => {
      calls.set(String(name), (calls.get(String(name)) ?? 0) + 1);
      return Reflect.get(target, name, receiver);
    },
  });
}

async function listCalls(query: string, variables: Readonly<Record<string, unknown>>) {
  const calls = new Map<string, number>();
  const app = await startSampleApp({ wrapStore: (store) => countCalls(store, calls) });
  const { errors } = await app.ask(query, variables);
  await app.close();
  expect(errors).toEqual([]);
  return Object.fromEntries(calls);
}

test('a search asks for all plans and measures of its hits at once', async () => {
  const query = `query ($first: Int) {
    search(text: "跨境电商", first: $first) {
      edges { node { plan { title docNumber document { file } basedOn { title } } measure { title clauses { text } } } }
    }
  }`;
  const calls = await listCalls(query, { first: 100 });
  expect(calls).toEqual(await listCalls(query, { first: 2 }));
  // Plans and measures of the hits, then the documents of the plans with the plans that these are based on.
  expect(calls).toEqual({ search: 1, findNodes: 2, findPlans: 1, listBasedOn: 1 });
});

test('a cascade asks for its nodes, plans and evidence at once, however far it reaches', async () => {
  const query = `query ($id: ID!) {
    cascade(id: $id, direction: BOTH, depth: 8, minScore: 0) {
      roots { title } nodes { measure { title plan { title } clauses { text } } } plans { title }
      edges { upper { title } lower { title } evidence { upper { text measure { title } } lower { text plan { title } } } }
    }
  }`;
  const far = await listCalls(query, { id: hailing.id });
  expect(far).toEqual(await listCalls(query, { id: `${city.id}#1.2` }));
  // Measures, then their plans with the clauses of the evidence.
  expect(far).toEqual({ findCascade: 1, findNodes: 2, findPlans: 1, findEvidence: 1 });
});

test('all plans open whole in one call', async () => {
  const query = '{ plans { docNumber basedOn { title } sections { measures { clauses { text plan { title } } } } } }';
  expect(await listCalls(query, {})).toEqual({ listPlans: 1, listBasedOn: 1, findPlans: 1, findNodes: 2 });
});

/** Calls of each question of the explorer. However many things it names, each kind comes in one call for each step from one to another. */
const callsOf: Readonly<Record<string, object>> = {
  gaps: { findNodes: 3, findGaps: 1 },
  coverage: { findCoverage: 1, findNodes: 1 },
  overlaps: { findOverlaps: 1, findNodes: 2, findEvidence: 1 },
  industriesByZone: { findIndustryMatrix: 1, findNodes: 1 },
  industriesByPlan: { findNodes: 2, findPlans: 1 },
  measuresByPlan: { findOverlaps: 1, findNodes: 2 },
  targets: { findNodes: 2, findTargetChains: 1 },
  neighbours: { findNodes: 2, findNeighbours: 2 },
  path: { findNodes: 2, findPath: 1 },
  compare: { findNodes: 3, findMeasureLinks: 1, findPlans: 1, findEvidence: 1 },
  facts: { findNodes: 2, findPlans: 1, listAppliesIn: 1 },
  through: { findCascade: 1, findThrough: 1, findEvidence: 1, findNodes: 1, findMeasureLinks: 1 },
  links: { findMeasureLinks: 2, findClauseLinks: 1, findNodes: 1 },
  queue: { findReviewQueue: 1, listJudgements: 1, findNodes: 2, findMeasureLinks: 1, findThrough: 1 },
  statistics: { findStatistics: 1, listViews: 1 },
};

test.for(Object.entries(explorerQueries))('%s: no call for each of many', async ([name, { query, variables }]) => {
  expect(await listCalls(query, variables)).toEqual(callsOf[name]);
});
