import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMeasureLinkId, createZoneId } from '../../server/domain/ids.ts';
import { createSampleGraph, measureOf } from '../support/sample-graph.ts';
import { type SampleApp, startSampleApp } from './start-sample-app.ts';

const { hailing, yuexi, province, city, district } = createSampleGraph().plans;
const trade = measureOf(hailing, '1').id;
const peer = measureOf(yuexi, '1').id;
const urban = measureOf(city, '1.1').id;

let app: SampleApp;
beforeAll(async () => {
  app = await startSampleApp();
});
afterAll(() => app.close());

const neighbours = `query ($id: ID!, $relations: [GraphRelation!], $direction: EdgeDirection, $first: Int, $after: String) {
  neighbours(id: $id, relations: $relations, direction: $direction, first: $first, after: $after) {
    edges { cursor relation direction linkId score node { id __typename } }
    pageInfo { hasNextPage endCursor } total
  }
  neighbourCounts(id: $id) { relation direction count }
}`;

interface Neighbours {
  readonly neighbours: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly __typename: string } }[];
    readonly pageInfo: { readonly endCursor: string };
    readonly total: number;
  };
  readonly neighbourCounts: readonly {
    readonly relation: string;
    readonly direction: string;
    readonly count: number;
  }[];
}

test('neighbours come a page at a time, their counts first', async () => {
  const all = (await app.answer(neighbours, { id: trade })) as Neighbours;
  expect(all.neighbourCounts).toContainEqual({ relation: 'CASCADES_TO', direction: 'OUT', count: 2 });
  expect(all.neighbours.total).toBe(all.neighbourCounts.reduce((sum, { count }) => sum + count, 0));
  expect(new Set(all.neighbours.edges.map(({ node }) => node.__typename))).toContain('Industry');

  const cascades = { id: trade, relations: ['CASCADES_TO'], direction: 'OUT', first: 1 };
  const first = (await app.answer(neighbours, cascades)) as Neighbours;
  expect(first.neighbours).toEqual({
    edges: [
      {
        cursor: first.neighbours.pageInfo.endCursor,
        ...{ relation: 'CASCADES_TO', direction: 'OUT', score: 0.93 },
        linkId: createMeasureLinkId(trade, measureOf(province, '1').id),
        node: { id: measureOf(province, '1').id, __typename: 'Measure' },
      },
    ],
    pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
    total: 2,
  });
  const second = (await app.answer(neighbours, {
    ...cascades,
    after: first.neighbours.pageInfo.endCursor,
  })) as Neighbours;
  expect(second.neighbours.edges.map(({ node }) => node.id)).toEqual([urban]);
});

const path = `query ($from: ID!, $to: ID!, $kind: PathKind, $maxDepth: Int, $relations: [GraphRelation!]) {
  path(from: $from, to: $to, kind: $kind, maxDepth: $maxDepth, relations: $relations) {
    path { nodes { id } edges { relation fromId toId linkId score } score } truncated
  }
}`;

test('paths: the shortest and the strongest way, or none', async () => {
  const ends = { from: trade, to: urban, relations: ['CASCADES_TO'] };
  const [direct, through] = [createMeasureLinkId(trade, urban), measureOf(province, '1').id];
  expect(await app.answer(path, ends)).toEqual({
    path: {
      path: {
        nodes: [{ id: trade }, { id: urban }],
        edges: [{ relation: 'CASCADES_TO', fromId: trade, toId: urban, linkId: direct, score: 0.77 }],
        score: 0.77,
      },
      truncated: false,
    },
  });
  expect(await app.answer(path, { ...ends, kind: 'STRONGEST' })).toMatchObject({
    path: { path: { nodes: [{ id: trade }, { id: through }, { id: urban }] } },
  });
  const none = { path: { path: null, truncated: false } };
  expect(await app.answer(path, { from: peer, to: measureOf(district, '1').id, relations: ['SETS'] })).toEqual(none);
});

test('a link that skips a level names the measure between, and so does its evidence', async () => {
  const id = createMeasureLinkId(trade, urban);
  const query = `{ measureLink(id: "${id}") { accepted alsoThrough { id } evidence { measureLink { id } alsoThrough { id } } } }`;
  const alsoThrough = [{ id: measureOf(province, '1').id }];
  expect(await app.answer(query)).toEqual({
    measureLink: { accepted: true, alsoThrough, evidence: [{ measureLink: { id }, alsoThrough }] },
  });
});

test('plans and measures say what they state', async () => {
  const query = `query ($id: ID!) {
    plan(id: $id) {
      region { id name }
      zones { zone { id name } kind parent { name } areaKm2 quote industries { name } }
      industries { id parent { id } isProvisional } targets { indicator }
      responsibilities { measure { number } lead units deadline quote }
      measures { number zones { name } industries { id } targets { indicator } responsibilities { lead } clauses { strength } }
    }
  }`;
  const data = await app.answer(query, { id: city.id });
  expect(data).toMatchObject({
    plan: {
      region: { id: 'region-910100', name: '临江市' },
      zones: [
        { zone: { name: '海陵试验田' }, kind: 'PARK', parent: null, areaKm2: 2, quote: '海外仓', industries: [] },
        {
          zone: { id: createZoneId('910100', '临江片区'), name: '临江片区' },
          ...{ kind: 'AREA', parent: { name: '海陵试验田' }, areaKm2: 37.25 },
          industries: [{ name: '跨境电商' }],
        },
        { zone: { name: '云桥物流园' }, kind: 'PARK', parent: { name: '临江片区' }, areaKm2: null },
      ],
      targets: [{ indicator: '公共海外仓' }, { indicator: '公共海外仓' }, { indicator: '清关时间' }],
      responsibilities: [
        { measure: { number: '1.1' }, lead: ['商务厅'], units: ['海关', '财政厅'], deadline: '2033-06' },
      ],
      measures: [
        {
          number: '1.1',
          industries: [{ id: 'cross-border-e-commerce' }],
          targets: [{ indicator: '公共海外仓' }, { indicator: '公共海外仓' }],
          responsibilities: [{ lead: ['商务厅'] }],
        },
        { number: '1.2', zones: [], responsibilities: [] },
      ],
    },
  });
  const [local] = [measureOf(district, '1')];
  expect(await app.answer(`{ node(id: "${local.id}") { ... on Measure { zones { name } } } }`)).toEqual({
    node: { zones: [{ name: '云桥物流园' }] },
  });
});

test.for([
  ['{ neighbours(id: "x") { total } }', 'NOT_FOUND', 'node not found: x'],
  ['{ neighbours(id: "x", first: 201) { total } }', 'BAD_USER_INPUT', 'first must be from 1 to 200, not 201.'],
  ['{ path(from: "x", to: "y") { truncated } }', 'NOT_FOUND', 'node not found: x'],
  ['{ path(from: "x", to: "y", maxDepth: 9) { truncated } }', 'BAD_USER_INPUT', 'maxDepth must be from 1 to 8, not 9.'],
] as const)('%s is refused', async ([query, code, message]) => {
  const { errors } = await app.ask(query);
  expect(errors).toEqual([expect.objectContaining({ message, extensions: expect.objectContaining({ code }) })]);
});
