import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClauseLinkId, createMeasureLinkId } from '../../server/domain/ids.ts';
import { clauseOf, createSampleGraph, measureOf } from '../support/sample-graph.ts';
import { type SampleApp, startSampleApp } from './start-sample-app.ts';

const { hailing, yuexi, province, city } = createSampleGraph().plans;

let app: SampleApp;
beforeAll(async () => {
  app = await startSampleApp();
});
afterAll(() => app.close());

const compare = `query ($upperId: ID!, $lowerId: ID!) {
  compare(upperId: $upperId, lowerId: $lowerId) {
    upper { id } lower { id } link { __typename id } relation
    pairs {
      upper { id text } lower { id text } relation firmness isLinked link { id verdict }
      aligned { upper { start end } lower { start end } } dropped { start end } added { start end } addedFigures { start end }
    }
    dropped { id } added { id }
  }
}`;

interface Compared {
  readonly compare: {
    readonly pairs: readonly {
      readonly upper: { readonly text: string };
      readonly lower: { readonly text: string };
      readonly dropped: readonly Range[];
      readonly added: readonly Range[];
      readonly addedFigures: readonly Range[];
    }[];
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const cut = (text: string, ranges: readonly Range[]) => ranges.map(({ start, end }) => text.slice(start, end));

async function ask(upperId: string, lowerId: string): Promise<Compared> {
  const { data, errors } = await app.ask(compare, { upperId, lowerId });
  expect(errors).toEqual([]);
  return data as Compared;
}

test('linked clauses are compared as they are linked, whichever is named first', async () => {
  const [upper, lower] = [clauseOf(province, '1', 0), clauseOf(city, '1.1', 0)];
  const id = createClauseLinkId(upper.id, lower.id);
  const data = await ask(upper.id, lower.id);
  expect(data).toMatchObject({
    compare: {
      ...{ upper: { id: upper.id }, lower: { id: lower.id }, relation: 'QUANTIFIED', dropped: [], added: [] },
      link: { __typename: 'Evidence', id },
      pairs: [{ relation: 'QUANTIFIED', isLinked: true, link: { id, verdict: 'PROPOSED' } }],
    },
  });
  const [pair] = data.compare.pairs;
  expect(pair && cut(pair.upper.text, pair.dropped)).toEqual(['鼓励跨境电商主体在重点市场布局']);
  expect(pair && cut(pair.lower.text, pair.added)).toEqual(['到2035年建成', '50个。']);
  expect(pair && cut(pair.lower.text, pair.addedFigures)).toEqual(['50个']);
  expect(await ask(lower.id, upper.id)).toEqual(data);
});

test('linked measures pair the clauses of the links that count and list the rest', async () => {
  const [upper, lower] = [measureOf(hailing, '1'), measureOf(city, '1.1')];
  expect(await ask(upper.id, lower.id)).toMatchObject({
    compare: {
      link: { __typename: 'MeasureLink', id: createMeasureLinkId(upper.id, lower.id) },
      relation: 'ADAPTED',
      pairs: [{ upper: { id: upper.clauses[0]?.id }, lower: { id: lower.clauses[0]?.id } }],
      dropped: [{ id: upper.clauses[1]?.id }],
      added: [{ id: lower.clauses[1]?.id }],
    },
  });
});

test('what is not linked is compared by its wording', async () => {
  const clauses = await ask(clauseOf(hailing, '2', 0).id, clauseOf(city, '1.2', 0).id);
  expect(clauses).toMatchObject({
    compare: {
      link: null,
      pairs: [
        { isLinked: false, link: null, relation: expect.any(String), aligned: [{ upper: { start: 2, end: 6 } }] },
      ],
    },
  });
  const [upper, lower] = [measureOf(hailing, '2'), measureOf(city, '1.2')];
  expect(await ask(upper.id, lower.id)).toMatchObject({
    compare: { link: null, pairs: [{ upper: { id: upper.clauses[0]?.id } }], dropped: [], added: [] },
  });
  expect(await ask(upper.id, measureOf(yuexi, '1').id)).toMatchObject({
    compare: { relation: null, pairs: [], dropped: [{}], added: [{}, {}] },
  });
});

test.for([
  [hailing.id, city.id, 'BAD_USER_INPUT', 'Two clauses or two measures can be compared, not a plan and a plan.'],
  [measureOf(city, '1.1').id, 'x', 'NOT_FOUND', 'node not found: x'],
] as const)('%s and %s cannot be compared', async ([upperId, lowerId, code, message]) => {
  const { errors } = await app.ask(compare, { upperId, lowerId });
  expect(errors).toEqual([expect.objectContaining({ message, extensions: expect.objectContaining({ code }) })]);
});

test('concepts are found in a text and have their names in both languages', async () => {
  const query = `query ($text: String!) {
    concepts(text: $text) { range { start end } concept { id zh en kind altZh broader { id } } }
  }`;
  const { data } = await app.ask(query, { text: '支持跨境电商企业' });
  expect(data).toMatchObject({
    concepts: [
      { range: { start: 2, end: expect.any(Number) }, concept: { id: expect.stringContaining('cross-border') } },
    ],
  });
  const [found] = (data as { readonly concepts: readonly { readonly concept: { readonly id: string } }[] }).concepts;
  const one = await app.ask('query ($id: ID!) { concept(id: $id) { id en } none: concept(id: "none") { id } }', {
    id: found?.concept.id,
  });
  expect(one.data).toEqual({ concept: { id: found?.concept.id, en: expect.any(String) }, none: null });
  expect((await app.ask(query, { text: ' ' })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
