import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMeasureLinkId } from '../../server/domain/ids.ts';
import { createSampleGraph, measureOf } from '../support/sample-graph.ts';
import { type SampleApp, startSampleApp } from './start-sample-app.ts';

const { plans, links } = createSampleGraph();
const { hailing, yuexi, province, city } = plans;
const measureLink = createMeasureLinkId(measureOf(province, '1').id, measureOf(city, '1.1').id);
const clauseLink = links.clauseLinks[4]?.id ?? '';

const editorToken = 'let-me-judge';
const authorization = `Bearer ${editorToken}`;
const asChen = { authorization, 'x-editor-name': encodeURIComponent('陈') };

let app: SampleApp;
let readOnlyApp: SampleApp;
beforeAll(async () => {
  app = await startSampleApp({ editorToken });
  readOnlyApp = await startSampleApp();
});
afterAll(async () => {
  await app.close();
  await readOnlyApp.close();
});

const judge = `mutation ($ids: [ID!]!, $verdict: Verdict!, $note: String, $by: String) {
  judge(linkIds: $ids, verdict: $verdict, note: $note, by: $by) {
    __typename id verdict judgement { verdict by at note }
  }
}`;

const said = (id: string) => ({ query: `{ links(ids: ["${id}"]) { id verdict judgement { verdict by note } } }` });

test('a verdict is kept with who said it, when and why, and PROPOSED withdraws it', async () => {
  const ids = [measureLink, clauseLink];
  const { data, errors } = await app.ask(judge, { ids, verdict: 'REJECTED', note: ' 对象不同 ' }, asChen);
  const judgement = { verdict: 'REJECTED', by: '陈', at: expect.stringMatching(/^\d{4}-.*Z$/), note: '对象不同' };
  expect(errors).toEqual([]);
  expect(data).toEqual({
    judge: [
      { __typename: 'MeasureLink', id: measureLink, verdict: 'REJECTED', judgement },
      { __typename: 'Evidence', id: clauseLink, verdict: 'REJECTED', judgement },
    ],
  });
  expect((await app.ask(said(clauseLink).query)).data).toEqual({
    links: [{ id: clauseLink, verdict: 'REJECTED', judgement: { verdict: 'REJECTED', by: '陈', note: '对象不同' } }],
  });

  const listed = await app.ask('{ judgements { edges { linkId link { id } node { by } } pageInfo { hasNextPage } } }');
  expect(listed.data).toEqual({
    judgements: {
      edges: [measureLink, clauseLink].sort().map((id) => ({ linkId: id, link: { id }, node: { by: '陈' } })),
      pageInfo: { hasNextPage: false },
    },
  });

  const undone = await app.ask(judge, { ids, verdict: 'PROPOSED', by: '王' }, { authorization });
  expect(undone.data).toMatchObject({ judge: ids.map((id) => ({ id, verdict: 'PROPOSED', judgement: null })) });
  expect((await app.ask('{ judgements { edges { linkId } } }')).data).toEqual({ judgements: { edges: [] } });
});

test.for([
  ['an unknown link', { ids: [clauseLink, 'x>y'], by: '陈' }, 'NOT_FOUND', 'link not found: x>y'],
  ['no link', { ids: [], by: '陈' }, 'BAD_USER_INPUT', 'linkIds is empty; name at least one link.'],
  ['nobody', { ids: [clauseLink], by: ' ' }, 'BAD_USER_INPUT', 'by is empty; one character is enough.'],
  [
    'a long note',
    { ids: [clauseLink], by: '陈', note: '长'.repeat(2001) },
    'BAD_USER_INPUT',
    'note must have at most 2000 characters, not 2001.',
  ],
] as const)('%s cannot be judged, and nothing is', async ([, variables, code, message]) => {
  const { errors } = await app.ask(judge, { verdict: 'ACCEPTED', ...variables }, { authorization });
  expect(errors).toEqual([expect.objectContaining({ message, extensions: expect.objectContaining({ code }) })]);
  expect((await app.ask('{ judgements { edges { linkId } } }')).data).toEqual({ judgements: { edges: [] } });
});

test.for([{}, { authorization: 'Bearer wrong' }, { authorization: editorToken }])(
  '%j may not judge',
  async (headers) => {
    const { errors } = await app.ask(judge, { ids: [clauseLink], verdict: 'ACCEPTED', by: '陈' }, headers);
    expect(errors).toMatchObject([
      {
        message: 'This needs the editor token; send it as the header Authorization: Bearer TOKEN.',
        extensions: { code: 'NOT_AUTHORIZED' },
      },
    ]);
  },
);

const mutations = [
  judge,
  'mutation ($by: String) { saveView(name: "n", state: "s", by: $by) { id } }',
  'mutation { deleteView(id: "n") }',
];

test.for(mutations)('without a token in the configuration nobody may %s', async (mutation) => {
  const { errors } = await readOnlyApp.ask(mutation, { ids: ['x'], verdict: 'ACCEPTED', by: '陈' }, asChen);
  expect(errors).toMatchObject([
    {
      message: 'This server is read-only: it was started without TIAOKUAI_EDITOR_TOKEN.',
      extensions: { code: 'READ_ONLY' },
    },
  ]);
});

test('the viewer hears what it may do', async () => {
  const query = '{ viewer { canEdit isEditable name } }';
  const views = [
    await app.ask(query, {}, asChen),
    await app.ask(query, {}, { 'x-editor-name': '%E4' }),
    await readOnlyApp.ask(query, {}, asChen),
  ];
  expect(views.map(({ data }) => data)).toEqual([
    { viewer: { canEdit: true, isEditable: true, name: '陈' } },
    { viewer: { canEdit: false, isEditable: true, name: null } },
    { viewer: { canEdit: false, isEditable: false, name: '陈' } },
  ]);
});

const queue = `query ($kind: LinkKind, $minScore: Float, $maxScore: Float, $plans: [ID!], $first: Int, $after: String) {
  reviewQueue(kind: $kind, minScore: $minScore, maxScore: $maxScore, plans: $plans, first: $first, after: $after) {
    edges { cursor node { id score kind upper { text } lower { text plan { title } } explanation { wording } measureLink { id } } }
    pageInfo { hasNextPage endCursor }
    progress { proposed accepted rejected unsure }
  }
}`;

interface Queue {
  readonly reviewQueue: {
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: { readonly id: string; readonly score: number };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly progress: object;
  };
}

async function askQueue(on: SampleApp, variables: Readonly<Record<string, unknown>>) {
  const { data, errors } = await on.ask(queue, variables);
  expect(errors).toEqual([]);
  return (data as Queue).reviewQueue;
}

test('the queue begins with the least certain link and goes on behind what was judged meanwhile', async () => {
  const own = await startSampleApp({ editorToken });
  const page = await askQueue(own, { first: 2 });
  expect(page.edges.map(({ node }) => node.score)).toEqual([0.44, 0.31]);
  expect(page.edges[0]?.node).toMatchObject({
    kind: 'CASCADE',
    upper: { text: '优化大宗商品清关与交割流程。' },
    lower: { text: '研究大宗商品保税混配。', plan: { title: city.title } },
    explanation: { wording: ['大宗商品'] },
    measureLink: { id: createMeasureLinkId(measureOf(province, '2').id, measureOf(city, '1.2').id) },
  });
  const ids = page.edges.map(({ node }) => node.id);
  await own.ask(judge, { ids, verdict: 'UNSURE' }, asChen);
  const next = await askQueue(own, { first: 1, after: page.pageInfo.endCursor });
  expect(next.edges.map(({ node }) => node.score)).toEqual([0.58]);
  expect(next.progress).toEqual({ proposed: 8, accepted: 0, rejected: 0, unsure: 2 });
  expect((await askQueue(own, { first: 1 })).edges.map(({ node }) => node.score)).toEqual([0.58]);
  await own.close();
});

test('kind, plans and scores bound the queue', async () => {
  const scores = async (variables: Readonly<Record<string, unknown>>) =>
    (await askQueue(readOnlyApp, variables)).edges.map(({ node }) => node.score);
  expect(await scores({ kind: 'OVERLAP' })).toEqual([0.58]);
  expect(await scores({ plans: [yuexi.id] })).toEqual([0.58]);
  expect(await scores({ plans: [hailing.id, city.id] })).toEqual([0.77]);
  expect(await scores({ minScore: 0.9 })).toEqual([0.93, 0.97]);
  const page = await askQueue(readOnlyApp, { plans: ['none'] });
  expect(page).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
});

test.for([
  [{ first: 0 }, 'first must be from 1 to 100, not 0.'],
  [{ minScore: 2 }, 'minScore must be from 0 to 1, not 2.'],
  [{ after: 'x' }, 'after must be a cursor that an earlier answer to the same question gave.'],
  [{ plans: Array.from({ length: 101 }, (_, i) => `p${i}`) }, 'plans must hold at most 100 ids, not 101.'],
] as const)('%j is refused', async ([variables, message]) => {
  const { errors } = await app.ask(queue, variables);
  expect(errors).toEqual([expect.objectContaining({ message })]);
});

test('views are kept, listed, replaced and taken away', async () => {
  const save = 'mutation ($name: String!, $state: String!) { saveView(name: $name, state: $state) { id by } }';
  const view = '{ view(id: "湖州会") { id name state by at } views { name } }';
  expect((await app.ask(save, { name: ' 湖州会 ', state: 'a=1' }, asChen)).data).toEqual({
    saveView: { id: '湖州会', by: '陈' },
  });
  await app.ask(save, { name: '湖州会', state: '/explore?a=2' }, asChen);
  expect((await app.ask(view)).data).toEqual({
    view: { id: '湖州会', name: '湖州会', state: '/explore?a=2', by: '陈', at: expect.any(String) },
    views: [{ name: '湖州会' }],
  });
  const remove = 'mutation { deleteView(id: "湖州会") }';
  expect((await app.ask(remove, {}, asChen)).data).toEqual({ deleteView: '湖州会' });
  expect((await app.ask(remove, {}, asChen)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  expect((await app.ask(view)).data).toEqual({ view: null, views: [] });
});
