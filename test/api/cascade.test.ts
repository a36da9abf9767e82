import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMeasureLinkId } from '../../server/domain/ids.ts';
import { clauseOf, createSampleGraph, measureOf } from '../support/sample-graph.ts';
import { type SampleApp, startSampleApp } from './start-sample-app.ts';

const { hailing, province, city, district } = createSampleGraph().plans;
const national = measureOf(hailing, '1').id;
const provincial = measureOf(province, '1').id;
const urban = measureOf(city, '1.1').id;
const local = measureOf(district, '1').id;

let app: SampleApp;
beforeAll(async () => {
  app = await startSampleApp();
});
afterAll(() => app.close());

const query = `query ($id: ID!, $direction: CascadeDirection, $depth: Int, $minScore: Float) {
  cascade(id: $id, direction: $direction, depth: $depth, minScore: $minScore) {
    roots { id }
    nodes { measure { id title } distance }
    edges { id upper { id } lower { id } score }
    plans { id level }
    truncated
  }
}`;

interface Cascade {
  readonly cascade: {
    readonly nodes: readonly { readonly measure: { readonly id: string }; readonly distance: number }[];
    readonly edges: readonly { readonly id: string }[];
  };
}

async function reach(variables: Readonly<Record<string, unknown>>) {
  const { data } = await app.ask(query, variables);
  return (data as Cascade).cascade.nodes.map(({ measure, distance }) => [measure.id, distance]);
}

test('a cascade from the middle runs both ways', async () => {
  const { data } = await app.ask(query, { id: provincial, direction: 'BOTH' });
  expect(data).toEqual({
    cascade: {
      roots: [{ id: provincial }],
      nodes: [
        { measure: { id: provincial, title: '做大跨境电商规模' }, distance: 0 },
        { measure: { id: national, title: '发展跨境贸易' }, distance: 1 },
        { measure: { id: urban, title: '跨境电商出海' }, distance: 1 },
        { measure: { id: local, title: '建设海外仓' }, distance: 2 },
      ],
      edges: [
        { id: `${provincial}>${urban}`, upper: { id: provincial }, lower: { id: urban }, score: 0.97 },
        { id: `${national}>${provincial}`, upper: { id: national }, lower: { id: provincial }, score: 0.93 },
        { id: `${urban}>${local}`, upper: { id: urban }, lower: { id: local }, score: 0.66 },
      ],
      plans: [
        { id: hailing.id, level: 'NATIONAL' },
        { id: province.id, level: 'PROVINCIAL' },
        { id: city.id, level: 'CITY' },
        { id: district.id, level: 'DISTRICT' },
      ],
      truncated: false,
    },
  });
});

test('direction, depth and score bound it', async () => {
  expect(await reach({ id: provincial, direction: 'UP' })).toEqual([
    [provincial, 0],
    [national, 1],
  ]);
  expect(await reach({ id: provincial, depth: 1 })).toEqual([
    [provincial, 0],
    [urban, 1],
  ]);
  expect(await reach({ id: provincial, minScore: 0.7 })).toEqual([
    [provincial, 0],
    [urban, 1],
  ]);
});

test('without them it runs down three links, whatever their score', async () => {
  expect(await reach({ id: national })).toEqual(
    await reach({ id: national, direction: 'DOWN', depth: 3, minScore: 0 }),
  );
  expect(await reach({ id: national, direction: null, depth: null, minScore: null })).toEqual(
    await reach({ id: national }),
  );
});

test('a plan, a section and a clause have cascades too', async () => {
  expect(await reach({ id: hailing.id, depth: 1 })).toContainEqual([measureOf(province, '2').id, 1]);
  expect(await reach({ id: `${hailing.id}#s2.1`, depth: 1 })).not.toContainEqual([measureOf(province, '2').id, 1]);
  expect(await reach({ id: clauseOf(hailing, '1', 0).id, depth: 1 })).toContainEqual([provincial, 1]);
});

test('an unknown id has an empty cascade', async () => {
  const { data, errors } = await app.ask(query, { id: 'x' });
  expect([data, errors]).toEqual([{ cascade: { roots: [], nodes: [], edges: [], plans: [], truncated: false } }, []]);
});

test.for([
  [{ depth: 0 }, 'depth', 'depth must be from 1 to 8, not 0.'],
  [{ depth: 9 }, 'depth', 'depth must be from 1 to 8, not 9.'],
  [{ minScore: -0.1 }, 'minScore', 'minScore must be from 0 to 1, not -0.1.'],
  [{ minScore: 1.5 }, 'minScore', 'minScore must be from 0 to 1, not 1.5.'],
] as const)('%j is refused', async ([variables, argument, message]) => {
  const { errors } = await app.ask(query, { id: national, ...variables });
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', argument } }]);
});

const linkQuery = `query ($id: ID!) {
  measureLink(id: $id) {
    id kind upper { id } lower { id } relation score coverage verdict
    evidence {
      id relation score accepted verdict
      upper { id text measure { number plan { level } } } lower { id text measure { number plan { level } } }
      aligned { upper { start end } lower { start end } }
    }
  }
}`;

test('a link shows its evidence: both passages, where they stand and what they share', async () => {
  const { data } = await app.ask(linkQuery, { id: createMeasureLinkId(national, urban) });
  const upper = clauseOf(hailing, '1', 0);
  const lower = clauseOf(city, '1.1', 0);
  expect(data).toEqual({
    measureLink: {
      id: `${national}>${urban}`,
      kind: 'CASCADE',
      upper: { id: national },
      lower: { id: urban },
      relation: 'ADAPTED',
      score: 0.77,
      coverage: 0.5,
      verdict: 'PROPOSED',
      evidence: [
        {
          id: `${upper.id}>${lower.id}`,
          relation: 'ADAPTED',
          score: 0.77,
          accepted: true,
          verdict: 'PROPOSED',
          upper: { id: upper.id, text: upper.text, measure: { number: '1', plan: { level: 'NATIONAL' } } },
          lower: { id: lower.id, text: lower.text, measure: { number: '1.1', plan: { level: 'CITY' } } },
          aligned: [{ upper: { start: 10, end: 15 }, lower: { start: 8, end: 13 } }],
        },
      ],
    },
  });
});

test('what a person said of a link is its verdict', async () => {
  const judged = await startSampleApp();
  const id = createMeasureLinkId(provincial, urban);
  await judged.store.saveJudgements([
    { linkId: id, judgement: { verdict: 'rejected', by: '张', at: '2033-01-01T00:00:00Z', note: null } },
  ]);
  const { data } = await judged.ask('query ($id: ID!) { measureLink(id: $id) { verdict } }', { id });
  await judged.close();
  expect(data).toEqual({ measureLink: { verdict: 'REJECTED' } });
});

test('an unknown link is null', async () => {
  expect((await app.ask(linkQuery, { id: 'x>y' })).data).toEqual({ measureLink: null });
});
