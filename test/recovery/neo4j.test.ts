import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { StoreError } from '../../server/errors.ts';
import { openNeo4jStore } from '../../server/store/neo4j/open-neo4j-store.ts';
import { fetchServer, startJavaServer } from '../support/neo4j-java.ts';
import type { RunningNeo4j } from '../support/running-neo4j.ts';
import { findFreePort } from '../support/start-process.ts';
import { expectGraph, expectToStandSideBySide, expectToSurviveKills, type Place } from './expect-recovery.ts';
import { graphOf, makeFolder, writePlanFiles } from './plan-files.ts';
import { runLoader } from './run-loader.ts';

/* A server of these tests' own, since they stop it. */

let missing = '';
let home = '';
let server: RunningNeo4j | undefined;
let start: () => Promise<RunningNeo4j>;

beforeAll(async () => {
  try {
    const library = await fetchServer();
    home = await mkdtemp(path.join(tmpdir(), 'tiaokuai-recovery-neo4j-'));
    const options = { library, home, port: await findFreePort(), password: 'only-for-tests' };
    start = () => startJavaServer({ ...options, stopSignal: 'SIGKILL' });
    server = await start();
  } catch (error) {
    missing = `no Neo4j to stop and start: install Java 17 or 21 and Maven. ${String(error)}`;
  }
}, 300_000);
beforeEach(({ skip }) => {
  if (missing !== '') skip(missing);
});
afterAll(async () => {
  await server?.stop();
  if (home !== '') await rm(home, { recursive: true, force: true });
});

async function makePlace(): Promise<Place & { readonly files: readonly string[] }> {
  if (!server) throw new TypeError('the server runs');
  const { uri, username, password, database } = server;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const store = await openNeo4jStore({ uri, username, password, database });
  onTestFinished(async () => {
    await store.close();
    await driver.close();
  });
  const place: Place = {
    environment: {
      ...{ TIAOKUAI_STORE: 'neo4j', NEO4J_URI: uri, NEO4J_USERNAME: username },
      ...{ NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    },
    // Connecting takes the server longer than all that is asked then.
    open: async () => ({ ...store, close: async () => {} }),
    clear: async () => {
      await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database });
    },
  };
  await place.clear();
  return { ...place, files: await writePlanFiles(path.join(await makeFolder(), 'plans')) };
}

test('a loader that is killed leaves every document whole or not at all', { timeout: 1_800_000 }, async () => {
  const { files, ...place } = await makePlace();
  await expectToSurviveKills(place, files);
});

test('two loaders at the same time leave the graph that one leaves', { timeout: 900_000 }, async () => {
  const { files, ...place } = await makePlace();
  await expectToStandSideBySide(place, files);
});

test('a server that dies in the middle of a load and of questions loses nothing', { timeout: 900_000 }, async () => {
  const { files, ...place } = await makePlace();
  const store = await place.open();
  let restarted: Promise<void> | undefined;
  const restart = async () => {
    await server?.stop();
    server = await start();
  };
  const loading = runLoader({
    files,
    environment: place.environment,
    onProgress: (done) => {
      if (done >= 2) restarted ??= restart();
    },
  });
  const failures: unknown[] = [];
  let asked = 0;
  let ended = false;
  const asking = (async () => {
    while (!ended) {
      asked += 1;
      await store.listDocuments().catch((error: unknown) => failures.push(error));
    }
  })();
  const end = await loading;
  await restarted;
  ended = true;
  await asking;
  // Tried again until the server was back, or told in one line.
  expect([0, 1]).toContain(end.status);
  if (end.status === 1) expect(end.stderr).toContain('STORE_UNAVAILABLE');
  for (const failure of failures) expect(failure).toBeInstanceOf(StoreError);
  expect(asked).toBeGreaterThan(failures.length);
  const stored = await store.listDocuments();
  expect(stored.length).toBeGreaterThanOrEqual(end.acknowledged);
  await store.close();
  expect(await runLoader({ files, environment: place.environment })).toMatchObject({ status: 0, stderr: '' });
  await expectGraph(place, files);
  expect((await graphOf(files)).clauseLinks.length).toBeGreaterThan(20);
});
