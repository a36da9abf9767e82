import { afterAll, beforeAll, expect, test } from 'vitest';
import { clauseOf, createSampleGraph, measureOf } from '../support/sample-graph.ts';
import { type SampleApp, startSampleApp } from './start-sample-app.ts';

const { hailing, yuexi, province, city, district } = createSampleGraph().plans;

let app: SampleApp;
beforeAll(async () => {
  app = await startSampleApp();
});
afterAll(() => app.close());

test('plans come by level, then region', async () => {
  const { data } = await app.ask('{ plans { id level } }');
  expect(data).toEqual({
    plans: [
      { id: hailing.id, level: 'NATIONAL' },
      { id: yuexi.id, level: 'NATIONAL' },
      { id: province.id, level: 'PROVINCIAL' },
      { id: city.id, level: 'CITY' },
      { id: district.id, level: 'DISTRICT' },
    ],
  });
});

test('plans can be asked for by level', async () => {
  const { data } = await app.ask('query ($level: PlanLevel) { plans(level: $level) { id } }', { level: 'CITY' });
  expect(data).toEqual({ plans: [{ id: city.id }] });
});

test('a plan says all about itself', async () => {
  const query = `query ($id: ID!) {
    plan(id: $id) {
      __typename id title titleEn docNumber docNumberIsCited level region { code name } status issuedOn issuer
      document { id file title docNumber } measureCount basedOn { id }
      citations { title docNumber isBasis quote range { start end } }
      clauses { text measure { id } }
    }
  }`;
  expect((await app.ask(query, { id: district.id })).data).toEqual({
    plan: {
      __typename: 'Plan',
      id: '910105-云桥区自由贸易工作要点',
      title: '云桥区自由贸易工作要点',
      titleEn: 'Yunqiao District Free Trade Work Programme',
      docNumber: null,
      docNumberIsCited: false,
      level: 'DISTRICT',
      region: { code: '910105', name: '云桥区' },
      status: 'DRAFT',
      issuedOn: null,
      issuer: null,
      document: {
        id: 'doc-云桥区自由贸易工作要点征求意见稿',
        file: 'district.yaml',
        title: '云桥区自由贸易工作要点（征求意见稿）',
        docNumber: null,
      },
      measureCount: 1,
      basedOn: [{ id: city.id }],
      citations: [
        {
          title: city.title,
          docNumber: null,
          isBasis: true,
          quote: `《${city.title}》`,
          range: district.citations[0]?.range,
        },
      ],
      clauses: [{ text: `承接《${city.title}》各项任务。`, measure: null }],
    },
  });
});

test('a number that the text does not give is learned from the plans that cite it', async () => {
  const query = `query ($own: ID!, $cited: ID!, $none: ID!) {
    own: plan(id: $own) { ...Number } cited: plan(id: $cited) { ...Number } none: plan(id: $none) { ...Number }
  }
  fragment Number on Plan { docNumber docNumberIsCited }`;
  const { data } = await app.ask(query, { own: city.id, cited: province.id, none: district.id });
  expect(data).toEqual({
    own: { docNumber: '临政发〔2032〕18号', docNumberIsCited: false },
    cited: { docNumber: '海政发〔2032〕3号', docNumberIsCited: true },
    none: { docNumber: null, docNumberIsCited: false },
  });
});

test('a plan opens into sections, measures and clauses', async () => {
  const query = `query ($id: ID!) {
    plan(id: $id) {
      sections {
        id parentId planId path writtenNumber title titleEn
        clauses { text measure { id } }
        measures { id number writtenNumber title titleEn line plan { id } clauses { id text textEn line } }
      }
      measures { number }
    }
  }`;
  const measure = measureOf(city, '1.1');
  const { data } = await app.ask(query, { id: city.id });
  expect(data).toEqual({
    plan: {
      sections: [
        {
          id: `${city.id}#s1`,
          parentId: null,
          planId: city.id,
          path: '1',
          writtenNumber: '一、',
          title: '行动任务',
          titleEn: null,
          clauses: [],
          measures: [
            {
              id: measure.id,
              number: '1.1',
              writtenNumber: measure.writtenNumber,
              title: '跨境电商出海',
              titleEn: null,
              line: measure.line,
              plan: { id: city.id },
              clauses: measure.clauses.map(({ id, text, textEn, line }) => ({ id, text, textEn, line })),
            },
            expect.objectContaining({ id: measureOf(city, '1.2').id }),
          ],
        },
      ],
      measures: [{ number: '1.1' }, { number: '1.2' }],
    },
  });
});

test('a section under a section names it and keeps its own opening text', async () => {
  const query = 'query ($id: ID!) { plan(id: $id) { sections { id parentId clauses { text } measures { number } } } }';
  const { data } = await app.ask(query, { id: hailing.id });
  const tasks = `${hailing.id}#s2`;
  expect(data).toEqual({
    plan: {
      sections: [
        { id: `${hailing.id}#s1`, parentId: null, clauses: [{ text: '坚持先行先试。' }], measures: [] },
        { id: tasks, parentId: null, clauses: [{ text: '围绕下列任务推进。' }], measures: [] },
        { id: `${tasks}.1`, parentId: tasks, clauses: [], measures: [{ number: '1' }] },
        { id: `${tasks}.2`, parentId: tasks, clauses: [], measures: [{ number: '2' }] },
      ],
    },
  });
});

const nodeQuery = `query ($id: ID!) {
  node(id: $id) {
    __typename id
    ... on Plan { title }
    ... on Section { title measures { number } }
    ... on Measure { title plan { id } clauses { text } }
    ... on Clause { text range { start end } plan { id } measure { id } }
  }
}`;

test.for([
  [hailing.id, { __typename: 'Plan', id: hailing.id, title: hailing.title }],
  [
    `${hailing.id}#s2.1`,
    { __typename: 'Section', id: `${hailing.id}#s2.1`, title: '提升贸易便利', measures: [{ number: '1' }] },
  ],
  [
    measureOf(hailing, '2').id,
    {
      __typename: 'Measure',
      id: measureOf(hailing, '2').id,
      title: '搞活商品流通',
      plan: { id: hailing.id },
      clauses: [{ text: '推动大宗商品期现联动。' }],
    },
  ],
  [
    clauseOf(hailing, '2', 0).id,
    {
      __typename: 'Clause',
      id: clauseOf(hailing, '2', 0).id,
      text: '推动大宗商品期现联动。',
      range: clauseOf(hailing, '2', 0).range,
      plan: { id: hailing.id },
      measure: { id: measureOf(hailing, '2').id },
    },
  ],
  [hailing.documentId, { __typename: 'Document', id: hailing.documentId }],
  ['region-910100', { __typename: 'Region', id: 'region-910100' }],
  ['910000-没有的方案#9', null],
] as const)('node %s', async ([id, node]) => {
  expect(await app.ask(nodeQuery, { id })).toEqual({ status: 200, data: { node }, errors: [] });
});

test('an id that is no plan gives null', async () => {
  const { data, errors } = await app.ask(
    'query ($unknown: ID!, $measure: ID!) { unknown: plan(id: $unknown) { id } measure: plan(id: $measure) { id } }',
    { unknown: '910000-没有的方案', measure: measureOf(hailing, '1').id },
  );
  expect([data, errors]).toEqual([{ unknown: null, measure: null }, []]);
});

test('counts say how much is stored', async () => {
  const { data } = await app.ask('{ counts { documents plans measures clauses measureLinks clauseLinks } }');
  expect(data).toEqual({
    counts: { documents: 5, plans: 5, measures: 8, clauses: 18, measureLinks: 8, clauseLinks: 10 },
  });
});
