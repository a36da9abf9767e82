import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { readStatements } from '../../server/store/neo4j/read-statements.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { backends } from './backends.ts';
import { findCascade } from './cases/cascade.ts';
import { loadSample, type MethodCases } from './cases/case.ts';
import { close } from './cases/close.ts';
import { count, findDocumentText, findNodes, findPlans, listDocuments, listPlans } from './cases/documents.ts';
import { findEvidence, findMeasureLinks, listBasedOn, listClauseLinks, listMeasureLinks } from './cases/links.ts';
import { replaceDocument, replaceLinks, saveJudgement } from './cases/replacing.ts';
import { search } from './cases/search.ts';
import { scenario } from './scenario.ts';

/** Every method of the port has its cases, or this does not compile. */
const contract: Readonly<Record<keyof GraphStore, MethodCases>> = {
  replaceDocument,
  replaceLinks,
  saveJudgement,
  listDocuments,
  listPlans,
  findPlans,
  findNodes,
  findDocumentText,
  listBasedOn,
  findCascade,
  findMeasureLinks,
  findEvidence,
  search,
  listClauseLinks,
  listMeasureLinks,
  count,
  close,
};

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
});
