import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { exportGraph } from '../../server/cli/export-graph/export-graph.ts';
import { listGraph } from '../../server/cli/export-graph/list-graph.ts';
import type { Document } from '../../server/domain/document.ts';
import { createOrganizationId, createRegionId, type DocumentId } from '../../server/domain/ids.ts';
import type { GraphStore, SearchTerm } from '../../server/store/graph-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/open-neo4j-store.ts';
import { readStatements } from '../../server/store/neo4j/read-statements.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { explorerQueries } from '../api/explorer-queries.ts';
import { startSampleApp } from '../api/start-sample-app.ts';
import { expectFreshLinks } from '../recovery/expect-fresh-links.ts';
import { collect } from '../support/collect.ts';
import { backends } from './backends.ts';
import {
  findCoverage,
  findGaps,
  findIndustryMatrix,
  findOverlaps,
  findStatistics,
  findTargetChains,
  findThrough,
} from './cases/analysis.ts';
import { findCascade } from './cases/cascade.ts';
import { at, loadSample, type MethodCases, noLinks, sample } from './cases/case.ts';
import { close } from './cases/close.ts';
import {
  count,
  findDocument,
  findDocumentText,
  findNodes,
  findPlans,
  listDocuments,
  listPlans,
  listPlansByKeys,
} from './cases/documents.ts';
import {
  findEmbeddings,
  findSimilarClauses,
  listEmbeddingModels,
  listEmbeddings,
  saveClauseEmbeddings,
  saveEmbeddings,
} from './cases/embeddings.ts';
import { factNodes, findEnglishNames, listAppliesIn, listSharedNodes } from './cases/facts.ts';
import { findEvidence, findMeasureLinks, listBasedOn, listClauseLinks, listMeasureLinks } from './cases/links.ts';
import { findNeighbours, findPath } from './cases/neighbours.ts';
import { listJudgements, replaceDocument, replaceLinks, saveJudgements } from './cases/replacing.ts';
import { deleteJudgements, findClauseLinks, findReviewQueue } from './cases/review.ts';
import { search } from './cases/search.ts';
import { deleteView, listViews, saveView } from './cases/views.ts';
import { expectWholeCopy, fillStore } from './copies.ts';
import { writeOldGraph } from './old-graph.ts';
import { answer, scenario } from './scenario.ts';
import { searchSamples } from './search-samples.ts';
import { findCostlySteps, growGraph } from './statement-plans.ts';

/** Every method of the port has its cases, or this does not compile. */
const contract: Readonly<Record<keyof GraphStore, MethodCases>> = {
  replaceDocument,
  replaceLinks,
  saveJudgements,
  deleteJudgements,
  listJudgements,
  listDocuments,
  listPlans,
  listPlansByKeys,
  findPlans,
  findNodes: { empty: factNodes.empty, sample: { ...findNodes.sample, ...factNodes.sample } },
  findDocumentText,
  findDocument,
  listBasedOn,
  listAppliesIn,
  listSharedNodes,
  findCascade,
  findMeasureLinks,
  findEvidence,
  findClauseLinks,
  findReviewQueue,
  search,
  listClauseLinks,
  listMeasureLinks,
  findNeighbours,
  findPath,
  findGaps,
  findCoverage,
  findThrough,
  findOverlaps,
  findTargetChains,
  findIndustryMatrix,
  findStatistics,
  listViews,
  saveView,
  deleteView,
  findEnglishNames,
  findEmbeddings,
  saveEmbeddings,
  saveClauseEmbeddings,
  findSimilarClauses,
  listEmbeddingModels,
  listEmbeddings,
  count,
  close,
};

// A database that has just been started plans each statement anew, which takes it seconds on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

describe.each(backends)('$name', ({ missing, open }) => {
  describe('empty', () => {
    beforeEach(({ skip }) => {
      if (missing !== null) skip(missing);
    });

    test.each(listCases('empty'))('%s: %s', async (_method, _behaviour, check) => {
      const store = await open();
      onTestFinished(() => store.close());
      await check(store);
    });
  });

  describe('whatever the order', () => {
    beforeEach(({ skip }) => {
      if (missing !== null) skip(missing);
    });

    test('documents stored again leave the graph as it was', async () => {
      const store = await open();
      onTestFinished(() => store.close());
      await loadSample(store);
      const before = await answer(store);
      for (const document of sample.documents) await store.replaceDocument(document, sample.links);
      expect(await answer(store)).toEqual(before);
    });

    test('what was linked before another document came is linked again', async () => {
      const store = await open();
      onTestFinished(() => store.close());
      await expectFreshLinks(store);
    });

    test('documents stored the other way round give the same graph', async () => {
      const store = await open();
      onTestFinished(() => store.close());
      await loadSample(store);
      const expected = await answer(store);
      const reversed = await open();
      onTestFinished(() => reversed.close());
      for (const document of sample.documents.toReversed()) await reversed.replaceDocument(document, sample.links);
      expect(await answer(reversed)).toEqual(expected);
    });
  });

  describe('with the sample graph', () => {
    let store: GraphStore;

    beforeAll(async () => {
      if (missing !== null) return;
      store = await open();
      await loadSample(store);
    });
    beforeEach(({ skip }) => {
      if (missing !== null) skip(missing);
    });
    afterAll(async () => {
      if (missing === null) await store.close();
    });

    test.each(listCases('sample'))('%s: %s', async (_method, _behaviour, check) => {
      await check(store);
    });
  });
});

function listCases(start: keyof MethodCases) {
  return Object.entries(contract).flatMap(([method, cases]) =>
    Object.entries(cases[start] ?? {}).map(([behaviour, check]) => [method, behaviour, check] as const),
  );
}

test('every method of the port has a case', async () => {
  const store = await openSqliteStore(':memory:');
  onTestFinished(() => store.close());
  const tested = [...listCases('empty'), ...listCases('sample')].map(([method]) => method);
  expect([...new Set(tested)].sort()).toEqual(Object.keys(store).sort());
});

describe('both stores', () => {
  beforeEach(({ skip }) => {
    for (const { missing } of backends) if (missing !== null) skip(missing);
  });

  test('give the same answers in the same order, and every file in cypher/ is run', async () => {
    const statements = new Set<string>();
    const answers = [];
    for (const { open } of backends) {
      const store = await open((name) => statements.add(name));
      onTestFinished(() => store.close());
      answers.push(await scenario(store));
    }
    expect(answers[0]).toEqual(answers[1]);
    expect([...statements].sort()).toEqual([...readStatements().keys()].sort());
  });

  test('a graph that an older version put in Neo4j opens with all that it holds', async () => {
    const connection = inject('neo4j');
    if ('unavailable' in connection) throw new TypeError('there is a Neo4j here');
    const { uri, username, password, database } = connection;
    await Promise.all(backends.map(async ({ open }) => (await open()).close()));
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    onTestFinished(() => driver.close());
    await writeOldGraph(driver, database);
    const store = await openNeo4jStore(connection);
    onTestFinished(() => store.close());
    expect(await store.listDocuments()).toMatchObject([{ id: 'doc-a', sha256: '' }]);
    expect((await store.listPlansByKeys(['whatever'])).plans).toMatchObject([{ id: 'p' }]);
    expect(await store.listClauseLinks(null, null, 9)).toMatchObject([
      { link: { method: 'lexical', explanation: { wording: [] }, judgement: { verdict: 'accepted' } } },
    ]);
    const document = await store.findDocument('doc-a' as DocumentId);
    expect(document).toMatchObject({ tables: [], plans: [{ targets: [], clauses: [{ strength: null }, {}] }] });
    expect(await store.findNodes([createRegionId('910100'), createOrganizationId('临江市人民政府')])).toMatchObject([
      { type: 'region' },
      { type: 'organization' },
    ]);
    for (const [word, id] of [
      ['云桥园', 'zone-91-云桥园'],
      ['bridge', 'zone-91-云桥园'],
      ['horti', '?园艺'],
    ] as const) {
      const { hits } = await store.search({ terms: [{ word, otherNames: [] }], types: [], limit: 9, offset: 0 });
      expect(hits.map((hit) => hit.id)).toEqual([id]);
    }
  });

  test('Neo4j is opened and read while somebody writes to it', async () => {
    const connection = inject('neo4j');
    if ('unavailable' in connection) throw new TypeError('there is a Neo4j here');
    const { uri, username, password, database } = connection;
    for (const { open } of backends) await (await open()).close();
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    onTestFinished(() => driver.close());
    const session = driver.session({ database });
    onTestFinished(() => session.close());
    const writing = session.beginTransaction();
    await writing.run(readStatements().get('lock-store') ?? '');
    const store = await openNeo4jStore(connection);
    onTestFinished(() => store.close());
    expect((await store.count()).documents).toBe(0);
    await writing.rollback();
  });

  // A Neo4j that has just started plans each of some thirty statements anew.
  test('give the same answers over the API', async () => {
    const answers = [];
    for (const { open } of backends) {
      const store = await open();
      onTestFinished(() => store.close());
      await loadSample(store);
      await store.saveJudgements([
        {
          linkId: at(sample.links.measureLinks, 3).id,
          judgement: {
            ...{ verdict: 'unsure', by: '王', at: '2032-02-03T04:05:06Z', note: null },
          },
        },
      ]);
      const app = await startSampleApp({ store });
      onTestFinished(() => app.close());
      answers.push(
        await Promise.all(Object.values(explorerQueries).map(({ query, variables }) => app.ask(query, variables))),
      );
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.flatMap(({ errors }) => errors)).toEqual([]);
  });

  test('export the same lines, and as Cypher they build the graph in an empty Neo4j', async () => {
    const connection = inject('neo4j');
    if ('unavailable' in connection) throw new TypeError('there is a Neo4j here');
    const { uri, username, password, database } = connection;
    const exported: (readonly string[])[] = [];
    for (const { open } of backends) {
      const store = await open();
      await loadSample(store);
      exported.push(await collect(exportGraph(store, 'cypher')));
      await store.close();
    }
    expect(exported[1]).toEqual(exported[0]);
    const store = await openSqliteStore(':memory:');
    onTestFinished(() => store.close());
    await loadSample(store);
    const awkward = `'\\u0041\\ "\n甲`;
    const first = at(sample.documents, 0);
    await store.replaceDocument({ ...first, title: awkward }, noLinks);
    for (const { open } of backends) await (await open()).close();
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
    onTestFinished(() => driver.close());
    // A second time changes nothing.
    const lines = await collect(exportGraph(store, 'cypher'));
    for (const line of [...lines, ...lines.slice(-1)]) {
      await driver.executeQuery(line.replace(/;$/, ''), {}, { database });
    }
    const read = async (query: string) =>
      (await driver.executeQuery(query, {}, { database })).records.map((row) => row.toObject());
    const { nodes, edges } = listGraph(store);
    const given = (item: object) => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    const built = await read('MATCH (n:!TiaokuaiTests&!Store) RETURN n { .*, type: labels(n)[0] } AS item');
    const allNodes = await collect(nodes());
    expect(allNodes.find(({ type, title }) => type === 'Document' && title === awkward)).toBeDefined();
    expect(built.map(({ item }) => item).toSorted(byId)).toEqual(allNodes.map(given).toSorted(byId as never));
    const related = await read(
      'MATCH (a)-[r]->(b) RETURN r { .*, relation: type(r), source: a.id, target: b.id } AS item',
    );
    const allEdges = await collect(edges());
    expect(related.map(({ item }) => item).toSorted(byId)).toEqual(
      allEdges.map(({ ends, ...edge }) => given(edge)).toSorted(byId as never),
    );
  });

  test('a graph moves from one to the other and back without loss', async () => {
    const [first, second] = [await openSqliteStore(':memory:'), await openSqliteStore(':memory:')];
    const stores = [first, ...(await Promise.all(backends.map(({ open }) => open()))), second];
    onTestFinished(async () => {
      for (const store of stores) await store.close();
    });
    await fillStore(first);
    await expectWholeCopy(stores);
  });

  test('Neo4j answers every question by its indexes', async () => {
    const connection = inject('neo4j');
    if ('unavailable' in connection) throw new TypeError('there is a Neo4j here');
    const { uri, username, password, database } = connection;
    for (const { name, open } of backends) {
      if (name !== 'Neo4j') continue;
      const store = await open();
      onTestFinished(() => store.close());
      await loadSample(store);
    }
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    onTestFinished(() => driver.close());
    await growGraph(driver, database);
    const costly: Record<string, readonly string[]> = {};
    for (const statement of readStatements()) {
      const steps = await findCostlySteps(driver, database, statement);
      if (steps.length > 0) costly[statement[0]] = steps;
    }
    expect(costly).toEqual({});
  });

  test('find the same for whatever is searched', async () => {
    const stores = await Promise.all(backends.map(({ open }) => open()));
    onTestFinished(async () => {
      for (const store of stores) await store.close();
    });
    const search = async (store: GraphStore, document: Document, searches: readonly (readonly SearchTerm[])[]) => {
      await store.replaceDocument(document, noLinks);
      const answers = [];
      for (const terms of searches) answers.push(await store.search({ terms, types: [], limit: 1000, offset: 0 }));
      return answers;
    };
    await fc.assert(
      fc.asyncProperty(searchSamples, async ([document, searches]) => {
        const [first, ...others] = await Promise.all(stores.map((store) => search(store, document, searches)));
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 5 },
    );
  });
});
