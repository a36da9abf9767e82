import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinStored } from '../../server/ingest/join-stored.ts';
import { loadLinker } from '../../server/ingest/load-linker.ts';
import { loadPaths } from '../../server/ingest/load-paths.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { createSampleGraph } from '../support/sample-graph.ts';

const upperPlan = `全国冷链物流发展规划

为推进冷链物流高质量发展，制定本规划。
一、主要任务
1. 建设冷链基地。建设国家骨干冷链物流基地。完善产地预冷设施。
2. 培育冷链企业。培育一批冷链物流龙头企业。
`;
const lowerPlan = `浙江省冷链物流实施方案

根据《全国冷链物流发展规划》（国发〔2031〕3号），制定本方案。
一、主要任务
1. 布局冷链基地。建设骨干冷链物流基地5个。支持农户购置产地预冷设施。
`;
const abstract = `title: { zh: 全国冷链物流发展规划, en: National Cold Chain Plan }
level: national
region: { code: "000000", zh: 全国, en: China }
zones:
  - { name: { zh: 基地, en: Base }, kind: park }
sections:
  - number: 一、
    title: { zh: 主要任务, en: Tasks }
    measures:
      - number: "1"
        title: { zh: 建设冷链基地, en: Cold chain bases }
        points:
          - { zh: 建设骨干冷链物流基地。, en: Build core bases. }
          - { zh: 产地预冷设施更完善。, en: Cool crops where they grow. }
      - number: "2"
        title: { zh: 培育冷链企业, en: Cold chain firms }
        points:
          - { zh: 培育龙头企业。, en: Raise leading firms. }
          - { zh: 扶持小企业。, en: Help small firms. }
`;

const linker = loadLinker();
let folder = '';
const stores: GraphStore[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-join-'));
  await Promise.all(
    Object.entries({ 'upper.txt': upperPlan, 'lower.txt': lowerPlan, 'upper.yaml': abstract }).map(([name, text]) =>
      writeFile(path.join(folder, name), text),
    ),
  );
});

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  await rm(folder, { recursive: true });
});

async function openStore(): Promise<GraphStore> {
  const store = await openSqliteStore(':memory:');
  stores.push(store);
  return store;
}

async function load(store: GraphStore, ...names: readonly string[]) {
  const files = names.map((name) => path.join(folder, name));
  return (await loadPaths(store, files, { linker, maxFileBytes: 1e6 })).map(({ outcome }) => outcome);
}

async function readAll(store: GraphStore) {
  const documents = await store.listDocuments();
  return {
    documents: await Promise.all(documents.map(({ id }) => store.findDocument(id))),
    basedOn: await store.listBasedOn(),
    clauseLinks: await store.listClauseLinks(null, null, 100),
    measureLinks: await store.listMeasureLinks(null, null, 100),
    names: await store.findEnglishNames(['全国', '基地']),
  };
}

/** The measures of the plan that the abstract is of. */
async function readMeasures(store: GraphStore) {
  const plans = await store.findPlans((await store.listPlans()).map(({ id }) => id));
  const plan = plans.find((each) => each?.title === '全国冷链物流发展规划');
  return plan?.sections.flatMap(({ measures }) => measures) ?? [];
}

test('an abstract and the official text make one plan, in whatever order they come', async () => {
  const [first, second, third] = [await openStore(), await openStore(), await openStore()];
  expect(await load(first, 'upper.yaml', 'lower.txt', 'upper.txt')).toEqual(['added', 'added', 'added']);
  await load(second, 'upper.txt', 'lower.txt', 'upper.yaml');
  await load(third, 'lower.txt', 'upper.txt', 'upper.yaml');
  const expected = await readAll(first);
  expect(expected.documents.map((document) => document?.file).sort()).toEqual(['lower.txt', 'upper.txt']);
  expect(expected.measureLinks).not.toEqual([]);
  expect(expected.names).toEqual(['China', 'Base']);
  expect(await readAll(second)).toEqual(expected);
  expect(await readAll(third)).toEqual(expected);
});

test('headings are joined always, statements where an abstract has as many as the text', async () => {
  const store = await openStore();
  await load(store, 'upper.txt', 'upper.yaml');
  expect(await readMeasures(store)).toMatchObject([
    {
      titleEn: 'Cold chain bases',
      clauses: [
        { text: '建设国家骨干冷链物流基地。', abstract: '建设骨干冷链物流基地。', textEn: 'Build core bases.' },
        { text: '完善产地预冷设施。', abstract: '产地预冷设施更完善。', textEn: 'Cool crops where they grow.' },
      ],
    },
    { titleEn: 'Cold chain firms', clauses: [{ abstract: null, textEn: null }] },
  ]);
});

test('either file is unchanged when it comes again', async () => {
  const store = await openStore();
  await load(store, 'upper.yaml', 'upper.txt');
  expect(await load(store, 'upper.txt', 'upper.yaml')).toEqual(['unchanged', 'unchanged']);
  await writeFile(path.join(folder, 'upper.yaml'), abstract.replace('Cold chain firms', 'Firms'));
  expect(await load(store, 'upper.yaml')).toEqual(['changed']);
  expect(await load(store, 'upper.yaml')).toEqual(['unchanged']);
  expect(await readMeasures(store)).toMatchObject([{}, { titleEn: 'Firms' }]);
});

test('a corrected text stays joined, and is joined anew when the abstract comes again', async () => {
  const store = await openStore();
  await load(store, 'upper.yaml', 'upper.txt');
  await writeFile(path.join(folder, 'upper.txt'), upperPlan.replace('龙头企业。', '龙头企业。帮助小型企业。'));
  await load(store, 'upper.txt');
  expect(await readMeasures(store)).toMatchObject([
    { titleEn: 'Cold chain bases', clauses: [{ textEn: 'Build core bases.' }, {}] },
    { titleEn: 'Cold chain firms', clauses: [{ textEn: null }, { textEn: null }] },
  ]);
  expect(await load(store, 'upper.yaml')).toEqual(['changed']);
  expect(await readMeasures(store)).toMatchObject([{}, { clauses: [{}, { textEn: 'Help small firms.' }] }]);
});

test('a verdict on what the abstract says holds for what the official text says', async () => {
  const store = await openStore();
  await load(store, 'upper.yaml', 'lower.txt');
  const [before] = await store.listClauseLinks('cascade', null, 1);
  if (!before) throw new TypeError('the plans are linked');
  await store.saveJudgements([
    { linkId: before.link.id, judgement: { verdict: 'rejected', by: 'a', at: '2031-01-01T00:00:00Z', note: null } },
  ]);
  await load(store, 'upper.txt');
  const after = await store.listClauseLinks('cascade', null, 100);
  expect(after.filter(({ link }) => link.judgement?.verdict === 'rejected')).toMatchObject([
    { upper: { text: expect.stringContaining('国家骨干') }, lower: { text: before.lower.text } },
  ]);
  expect((await store.listJudgements(null, 9)).map(({ linkId }) => linkId)).toEqual(
    after.flatMap(({ link }) => (link.judgement ? [link.id] : [])),
  );
});

test('however many plans a document holds, the store is asked for their documents at once', async () => {
  const store = await openStore();
  const [document] = createSampleGraph().documents;
  if (!document) throw new RangeError('the sample has documents');
  await store.replaceDocument(document, {
    planKeys: [],
    basedOn: [],
    appliesIn: [],
    clauseLinks: [],
    measureLinks: [],
  });
  let asked = 0;
  const findNodes: GraphStore['findNodes'] = (ids) => {
    asked += 1;
    return store.findNodes(ids);
  };
  expect((await joinStored({ ...store, findNodes }, document)).outcome).toBe('unchanged');
  expect([document.plans.length, asked]).toEqual([2, 1]);
});
