import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMeasureLinkId } from '../../server/domain/ids.ts';
import { clauseOf, createSampleGraph, measureOf } from '../support/sample-graph.ts';
import { type SampleApp, startSampleApp } from './start-sample-app.ts';

const { hailing, yuexi, province, city } = createSampleGraph().plans;
const trade = measureOf(hailing, '1').id;
const market = measureOf(hailing, '2').id;
const peer = measureOf(yuexi, '1').id;
const urban = measureOf(city, '1.1').id;

let app: SampleApp;
beforeAll(async () => {
  app = await startSampleApp();
});
afterAll(() => app.close());

const gaps = `query ($planId: ID!, $otherId: ID, $direction: GapDirection) {
  gaps(planId: $planId, otherId: $otherId, direction: $direction) {
    plan { title } measures { id number } clauses { id measure { number } } measureCount clauseCount
  }
}`;

test('gaps: what a plan below leaves open', async () => {
  expect(await app.answer(gaps, { planId: hailing.id, otherId: city.id })).toEqual({
    gaps: {
      plan: { title: hailing.title },
      measures: [{ id: market, number: '2' }],
      clauses: [
        { id: clauseOf(hailing, '1', 1).id, measure: { number: '1' } },
        { id: clauseOf(hailing, '2', 0).id, measure: { number: '2' } },
      ],
      measureCount: 2,
      clauseCount: 3,
    },
  });
  expect(await app.answer(gaps, { planId: hailing.id })).toMatchObject({ gaps: { measures: [] } });
  expect(await app.answer(gaps, { planId: yuexi.id, direction: 'UP' })).toMatchObject({
    gaps: { measures: [{ id: peer }] },
  });
});

const coverage = `query ($id: ID!) {
  coverage(planId: $id) {
    plan { id } plans { id level }
    sections { section { path title } measureCount clauseCount cells { planId carriedMeasures carriedClauses measureShare clauseShare } }
    measures { measure { id } sectionId clauseCount cells { planId score carriedClauses } }
  }
}`;

test('coverage: sections and measures by the plans below', async () => {
  const cells = (first: object, second: object) => [
    { planId: province.id, ...first },
    { planId: city.id, ...second },
  ];
  const none = { carriedMeasures: 0, carriedClauses: 0, measureShare: 0, clauseShare: 0 };
  const all = { carriedMeasures: 1, measureShare: 1, clauseShare: 1 };
  expect(await app.answer(coverage, { id: hailing.id })).toEqual({
    coverage: {
      plan: { id: hailing.id },
      plans: [
        { id: province.id, level: 'PROVINCIAL' },
        { id: city.id, level: 'CITY' },
      ],
      sections: [
        expect.objectContaining({ section: { path: '2', title: '主要任务' }, measureCount: 2, clauseCount: 3 }),
        {
          section: { path: '2.1', title: '提升贸易便利' },
          ...{ measureCount: 1, clauseCount: 2 },
          cells: cells({ ...all, carriedClauses: 2 }, { ...all, carriedClauses: 1, clauseShare: 0.5 }),
        },
        {
          section: { path: '2.2', title: '做强要素市场' },
          ...{ measureCount: 1, clauseCount: 1 },
          cells: cells({ ...all, carriedClauses: 1 }, none),
        },
      ],
      measures: [
        {
          ...{ measure: { id: trade }, sectionId: `${hailing.id}#s2.1`, clauseCount: 2 },
          cells: cells({ score: 0.93, carriedClauses: 2 }, { score: 0.77, carriedClauses: 1 }),
        },
        {
          ...{ measure: { id: market }, sectionId: `${hailing.id}#s2.2`, clauseCount: 1 },
          cells: cells({ score: 0.72, carriedClauses: 1 }, { score: null, carriedClauses: 0 }),
        },
      ],
    },
  });
});

const overlaps = `query ($plans: [ID!], $origin: OverlapOrigin, $industryId: ID, $minScore: Float, $after: String) {
  overlaps(plans: $plans, origin: $origin, industryId: $industryId, minScore: $minScore, first: 1, after: $after) {
    edges { cursor node {
      link { id score upper { id } lower { id } } origin commonUpper { id } industries { id name nameEn } zones { id }
    } }
    pageInfo { hasNextPage endCursor } total
  }
}`;

test('overlaps: two measures with what both name and where both come from', async () => {
  const found = await app.answer(overlaps, { plans: [hailing.id, yuexi.id] });
  expect(found).toMatchObject({
    overlaps: {
      edges: [
        {
          node: {
            link: { id: createMeasureLinkId(trade, peer), score: 0.58, upper: { id: trade }, lower: { id: peer } },
            origin: 'INDEPENDENT',
            commonUpper: [],
            industries: [{ id: 'cross-border-e-commerce', name: '跨境电商' }],
            zones: [],
          },
        },
      ],
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      total: 1,
    },
  });
  const { overlaps: page } = found as { readonly overlaps: { readonly pageInfo: { readonly endCursor: string } } };
  const nothing = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
  expect(await app.answer(overlaps, { after: page.pageInfo.endCursor })).toEqual({
    overlaps: { ...nothing, total: 1 },
  });
  for (const filter of [{ origin: 'INHERITED' }, { industryId: 'none' }, { minScore: 0.6 }, { plans: [city.id] }]) {
    expect(await app.answer(overlaps, filter)).toEqual({ overlaps: { ...nothing, total: 0 } });
  }
});

const matrix = `query ($kind: MatrixKind!, $plans: [ID!]) {
  matrix(kind: $kind, plans: $plans) {
    rows { id __typename } columns { id ... on Plan { title } ... on Zone { name } }
    cells { row column measures plans score } truncated
  }
}`;

test('matrices: industries by zone, industries by plan, measures by peer plan', async () => {
  const zones = (await app.answer(matrix, { kind: 'INDUSTRY_ZONE', plans: [hailing.id] })) as {
    readonly matrix: { readonly rows: readonly unknown[]; readonly cells: readonly { readonly plans: number }[] };
  };
  expect(zones.matrix.rows).toContainEqual({ id: 'cross-border-e-commerce', __typename: 'Industry' });
  expect(zones.matrix.cells.length).toBeGreaterThan(0);

  expect(await app.answer(matrix, { kind: 'INDUSTRY_PLAN', plans: [yuexi.id, hailing.id] })).toEqual({
    matrix: {
      rows: expect.arrayContaining([{ id: 'cross-border-e-commerce', __typename: 'Industry' }]),
      columns: [
        { id: hailing.id, title: hailing.title },
        { id: yuexi.id, title: yuexi.title },
      ],
      cells: expect.arrayContaining([{ row: expect.any(Number), column: 1, measures: 1, plans: 1, score: null }]),
      truncated: false,
    },
  });
  expect(await app.answer(matrix, { kind: 'MEASURE_PLAN' })).toEqual({
    matrix: {
      rows: [
        { id: trade, __typename: 'Measure' },
        { id: peer, __typename: 'Measure' },
      ],
      columns: [
        { id: hailing.id, title: hailing.title },
        { id: yuexi.id, title: yuexi.title },
      ],
      cells: [
        { row: 0, column: 1, measures: 1, plans: 1, score: 0.58 },
        { row: 1, column: 0, measures: 1, plans: 1, score: 0.58 },
      ],
      truncated: false,
    },
  });
  expect(await app.answer(matrix, { kind: 'MEASURE_PLAN', plans: [yuexi.id] })).toMatchObject({
    matrix: { rows: [{ id: peer }], columns: [{ id: hailing.id }], cells: [{ row: 0, column: 0 }] },
  });
});

test('targets of one indicator come along the chain, in a common unit', async () => {
  const query = `query ($id: ID!) {
    targetsAlong(planId: $id) {
      indicator
      targets { plan { id } owner { id } comparator value unit year scope common { value unit } quote range { start } }
    }
  }`;
  const data = await app.answer(query, { id: city.id });
  expect(data).toMatchObject({
    targetsAlong: [
      {
        indicator: '公共海外仓',
        targets: [
          {
            plan: { id: hailing.id },
            owner: { id: trade },
            ...{ comparator: 'AT_LEAST', value: 1, unit: '百个', year: 2033, scope: '全省' },
            common: { value: 100, unit: '个' },
          },
          { plan: { id: city.id }, owner: { id: urban }, value: 50, common: { value: 50, unit: '个' } },
          { plan: { id: city.id }, value: 50 },
        ],
      },
    ],
  });
});

test('statistics count what counts do not', async () => {
  const query = `{ statistics {
    plans { level count } zones industries provisionalIndustries targets regions organizations
    measureLinks { kind relation verdict accepted count }
  } }`;
  expect(await app.answer(query)).toMatchObject({
    statistics: {
      plans: [
        { level: 'NATIONAL', count: 2 },
        { level: 'PROVINCIAL', count: 1 },
        { level: 'CITY', count: 1 },
        { level: 'DISTRICT', count: 1 },
      ],
      measureLinks: expect.arrayContaining([
        { kind: 'OVERLAP', relation: 'RELATED', verdict: 'PROPOSED', accepted: true, count: 1 },
      ]),
    },
  });
});

test.for([
  ['{ gaps(planId: "x") { measureCount } }', 'NOT_FOUND', 'plan not found: x'],
  ['{ coverage(planId: "x") { plans { id } } }', 'NOT_FOUND', 'plan not found: x'],
  ['{ targetsAlong(planId: "x") { indicator } }', 'NOT_FOUND', 'plan not found: x'],
  ['{ overlaps(first: 0) { total } }', 'BAD_USER_INPUT', 'first must be from 1 to 100, not 0.'],
] as const)('%s is refused', async ([query, code, message]) => {
  const { errors } = await app.ask(query);
  expect(errors).toEqual([expect.objectContaining({ message, extensions: expect.objectContaining({ code }) })]);
});
