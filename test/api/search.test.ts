import { afterAll, beforeAll, expect, test } from 'vitest';
import { clauseOf, createSampleGraph, measureOf } from '../support/sample-graph.ts';
import { type SampleApp, startSampleApp } from './start-sample-app.ts';

const { hailing, yuexi, province, city } = createSampleGraph().plans;

let app: SampleApp;
beforeAll(async () => {
  app = await startSampleApp();
});
afterAll(() => app.close());

const query = `query ($text: String!, $types: [NodeType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    total
    pageInfo { hasNextPage endCursor }
    edges { cursor node { id type text highlights { start end } plan { id } measure { id } } }
  }
}`;

interface Page {
  readonly search: {
    readonly total: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: { readonly id: string; readonly type: string };
    }[];
  };
}

async function search(variables: Readonly<Record<string, unknown>>): Promise<Page['search']> {
  const { data, errors } = await app.ask(query, variables);
  expect(errors).toEqual([]);
  return (data as Page).search;
}

test('a hit says what it is, where it stands and where the words are in it', async () => {
  expect(await search({ text: '清关 交割' })).toEqual({
    total: 1,
    pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
    edges: [
      {
        cursor: expect.any(String),
        node: {
          id: clauseOf(province, '2', 0).id,
          type: 'CLAUSE',
          text: '优化大宗商品清关与交割流程。',
          highlights: [
            { start: 6, end: 8 },
            { start: 9, end: 11 },
          ],
          plan: { id: province.id },
          measure: { id: measureOf(province, '2').id },
        },
      },
    ],
  });
});

test('one character is enough, and case and width do not matter', async () => {
  const wide = await search({ text: 'ａｉ', types: ['CLAUSE'] });
  expect(wide).toEqual(await search({ text: 'AI', types: ['CLAUSE'] }));
  expect(wide.edges).toEqual([
    expect.objectContaining({
      node: expect.objectContaining({ id: clauseOf(yuexi, '1', 1).id, highlights: [{ start: 8, end: 10 }] }),
    }),
  ]);
  expect((await search({ text: '仓' })).total).toBeGreaterThan(1);
});

test('what is called otherwise is found too, in either language', async () => {
  const asWritten = await search({ text: '跨境电商 公共海外仓' });
  const highlights = `query ($text: String!) { search(text: $text) { edges { node { text highlights { start end } } } } }`;
  for (const text of ['跨境电子商务 公共海外仓', 'Cross-border e-commerce public overseas warehouse']) {
    const found = await search({ text });
    expect(found.edges.map(({ node }) => node.id)).toEqual(asWritten.edges.map(({ node }) => node.id));
    const { data } = await app.ask(highlights, { text });
    expect(data).toMatchObject({
      search: {
        edges: [
          {
            node: {
              text: '支持跨境电商企业共建公共海外仓。',
              highlights: [
                { start: 2, end: 6 },
                { start: 10, end: 15 },
              ],
            },
          },
          {},
        ],
      },
    });
  }
  expect((await search({ text: '人工智能企业' })).edges).toEqual([]);
  expect((await search({ text: '人工智能' })).edges.map(({ node }) => node.id)).toEqual([
    clauseOf(yuexi, '1', 1).id,
    'artificial-intelligence',
  ]);
});

test('plans come first and only the types asked for', async () => {
  const all = await search({ text: '自由贸易', first: 100 });
  expect(all.edges[0]?.node).toMatchObject({ id: hailing.id, type: 'PLAN' });
  const some = await search({ text: '跨境电商', types: ['MEASURE'] });
  expect(some.edges.map(({ node }) => node.id)).toEqual([
    measureOf(yuexi, '1').id,
    measureOf(province, '1').id,
    measureOf(city, '1.1').id,
  ]);
});

test('pages follow each other and hold every hit once', async () => {
  const whole = await search({ text: '跨境电商', first: 100 });
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: Page['search'] = await search({ text: '跨境电商', first: 2, after });
    expect(page.total).toBe(whole.total);
    ids.push(...page.edges.map(({ node }) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(ids).toEqual(whole.edges.map(({ node }) => node.id));
});

test('zones and industries are found by their names, in either language, behind what stands in texts', async () => {
  const ask = `query ($text: String!, $types: [NodeType!], $first: Int, $after: String) {
    search(text: $text, types: $types, first: $first, after: $after) {
      total
      edges { cursor node { type text plan { id } measure { id } node { id ... on Zone { parent { name } } } } }
    }
  }`;
  const found = async (variables: Readonly<Record<string, unknown>>) => (await app.ask(ask, variables)).data;
  const area = {
    cursor: expect.any(String),
    node: {
      type: 'ZONE',
      text: '临江片区',
      plan: null,
      measure: null,
      node: expect.objectContaining({ parent: { name: '海陵试验田' } }),
    },
  };
  expect(await found({ text: '临江 片区', types: ['ZONE'] })).toEqual({ search: { total: 1, edges: [area] } });
  const all = await search({ text: '海仓业' });
  expect(all.edges.at(-1)?.node).toMatchObject({ id: '?海仓业', type: 'INDUSTRY' });
  const whole = await search({ text: '临江', first: 100 });
  expect(whole.edges.at(-1)?.node).toMatchObject({ type: 'ZONE' });
  const { edges } = await search({ text: '临江', first: 1, after: whole.edges.at(-2)?.cursor });
  expect(edges).toEqual(whole.edges.slice(-1));
});

test('nothing found is an empty page', async () => {
  expect(await search({ text: '没有这样的话' })).toEqual({
    total: 0,
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: [],
  });
});

test.for([
  [{ text: ' ' }, 'text', 'text is empty; one character is enough.'],
  [{ text: '长'.repeat(201) }, 'text', 'text must have at most 200 characters, not 201.'],
  [{ text: '仓', first: 0 }, 'first', 'first must be from 1 to 100, not 0.'],
  [{ text: '仓', first: 101 }, 'first', 'first must be from 1 to 100, not 101.'],
  [{ text: '仓', after: 'x' }, 'after', 'after must be a cursor that an earlier answer to the same question gave.'],
] as const)('%j is refused', async ([variables, argument, message]) => {
  const { data, errors } = await app.ask(query, variables);
  expect(data).toBeNull();
  const both = { en: message, zh: expect.stringMatching(/\p{Script=Han}/u) };
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', argument, message: both } }]);
});

test('a null argument means its default', async () => {
  expect(await search({ text: '仓', first: null, after: null, types: null })).toEqual(await search({ text: '仓' }));
});
