import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Document } from '../../domain/document.ts';
import type { PlanId } from '../../domain/ids.ts';
import { createDocumentId } from '../../domain/ids.ts';
import { Connection } from './connection.ts';
import { migrate } from './migrate.ts';
import { openSqliteStore } from './open-sqlite-store.ts';
import { migrations } from './schema.ts';

const noLinks = { planKeys: [], basedOn: [], appliesIn: [], clauseLinks: [], measureLinks: [] };
const report: Document = {
  id: createDocumentId(null, '情况'),
  kind: 'report',
  file: 'report.txt',
  sha256: '0'.repeat(64),
  title: '情况',
  docNumber: null,
  issuer: null,
  issuedOn: null,
  effectiveOn: null,
  addressees: null,
  tables: [],
  status: 'issued',
  text: '情况',
  plans: [],
};

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tiaokuai-sqlite-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function open(file: string) {
  const store = await openSqliteStore(file, { busyTimeoutMs: 0 });
  onTestFinished(() => store.close());
  return store;
}

/** Opens the file as another process would. */
function connect(file: string): Connection {
  const connection = new Connection(file, 0);
  onTestFinished(() => connection.close());
  return connection;
}

test('the folder is made, and what was stored is there again', async () => {
  const file = join(makeFolder(), 'new', 'deep', 'graph.db');
  const store = await open(file);
  await store.replaceDocument(report, noLinks);
  await store.close();
  expect(await (await open(file)).findDocumentText(report.id)).toBe('情况');
});

test('a second writer is told that another one is at it, and readers read on', async () => {
  const file = join(makeFolder(), 'graph.db');
  const store = await open(file);
  const other = connect(file);
  other.execute('BEGIN IMMEDIATE');
  await expect(store.replaceDocument(report, noLinks)).rejects.toThrow(
    expect.objectContaining({
      name: 'StoreError',
      code: 'STORE_LOCKED',
      message: `${file} is being written by another process. Try again when it is done, or stop it.`,
    }),
  );
  expect(await store.listDocuments()).toEqual([]);
  expect(await (await open(file)).listDocuments()).toEqual([]);
  other.execute('ROLLBACK');
  await store.replaceDocument(report, noLinks);
  expect(await store.count()).toMatchObject({ documents: 1 });
});

test('a file that is no database is refused and left as it is', async () => {
  const file = join(makeFolder(), 'notes.txt');
  const text = 'these are notes, not a database. '.repeat(50);
  writeFileSync(file, text);
  await expect(openSqliteStore(file)).rejects.toThrow(
    expect.objectContaining({
      name: 'StoreError',
      code: 'STORE_UNAVAILABLE',
      message: `${file} cannot be used: it is not a SQLite database. Name another file.`,
    }),
  );
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a database of another program is refused and left as it is', async () => {
  const file = join(makeFolder(), 'other.db');
  connect(file).execute('CREATE TABLE note (text TEXT)');
  const before = readFileSync(file);
  await expect(openSqliteStore(file)).rejects.toThrow(`${file} is a database of another program. Name another file.`);
  expect(readFileSync(file)).toEqual(before);
});

test('a database that a newer version wrote is refused', async () => {
  const file = join(makeFolder(), 'newer.db');
  await (await open(file)).close();
  connect(file).execute('PRAGMA user_version = 1000');
  await expect(openSqliteStore(file)).rejects.toThrow(/was written by a newer version of Tiaokuai \(schema 1000,/);
});

test('a store that an older version wrote opens with all that it holds, to be read again when its files are', async () => {
  const file = join(makeFolder(), 'old.db');
  const old = connect(file);
  migrate(old, file, migrations.slice(0, 1));
  old.execute(`
    INSERT INTO document VALUES ('doc-a', 'plan-document', 'a.txt', 'abc', '甲', NULL, NULL, NULL, 'issued', '甲乙丙');
    INSERT INTO plan VALUES ('p', 'doc-a', 0, '甲', NULL, NULL, 'city', '910100', '临江市', 'issued', NULL, NULL, 0, 1,
      '[]', 0);
    INSERT INTO clause VALUES ('p~1', 'p', NULL, NULL, 0, '甲', NULL, 0, 1, 1), ('p~2', 'p', NULL, NULL, 1, '乙', NULL, 1, 2, 1);
    INSERT INTO clauseLink VALUES ('p~1>p~2', 'overlap', 'p~1', 'p~2', 'related', 0.5, 1, '[]');
    INSERT INTO judgement VALUES ('p~1>p~2', 'accepted', 'Ada', '2032-01-01T00:00:00Z', NULL);
  `);
  old.close();
  const store = await open(file);
  expect(await store.listDocuments()).toMatchObject([{ id: 'doc-a', sha256: '', effectiveOn: null }]);
  expect((await store.listPlansByKeys(['whatever'])).plans).toMatchObject([{ id: 'p' }]);
  expect(await store.listClauseLinks(null, null, 9)).toMatchObject([
    { link: { method: 'lexical', explanation: { wording: [] }, judgement: { verdict: 'accepted' } } },
  ]);
  const [plan] = await store.findPlans(['p' as PlanId]);
  expect(plan).toMatchObject({ zones: [], targets: [], responsibilities: [], clauses: [{ strength: null }, {}] });
});

test('zones and industries of an older store are found by their names', async () => {
  const file = join(makeFolder(), 'old.db');
  const old = connect(file);
  migrate(old, file, migrations.slice(0, 7));
  old.execute(`
    INSERT INTO document (id, kind, file, sha256, title, status, text)
    VALUES ('doc-a', 'plan-document', 'a.txt', 'abc', '甲', 'issued', '甲');
    INSERT INTO plan (id, documentId, position, title, level, regionCode, regionName, status, start, "end", citations,
      measureCount)
    VALUES ('p', 'doc-a', 0, '甲园', 'city', '910100', '临江市', 'issued', 0, 1, '[]', 0);
    INSERT INTO searchEntry VALUES (7, 'p', 'plan', 'p', 0, '甲园');
    INSERT INTO designation VALUES ('p', 0, 'zone-91-云桥园', '云桥（园）', 'park', NULL, NULL, NULL, '甲', 0, 1);
    INSERT INTO industry VALUES ('?园艺', '园艺', 'Horticulture', NULL);
    INSERT INTO focus VALUES ('p', 0, 0, 'zone-91-云桥园', '?园艺', '云桥园', '园艺', '甲', 0, 1);
    INSERT INTO englishName VALUES ('p', 0, '云桥（园）', 'Cloud Bridge');
  `);
  old.close();
  const store = await open(file);
  const find = async (word: string) => {
    const { hits } = await store.search({ terms: [{ word, otherNames: [] }], types: [], limit: 9, offset: 0 });
    return hits.map(({ id }) => id);
  };
  expect(await find('园')).toEqual(['p', 'zone-91-云桥园', '?园艺']);
  expect(await find('云桥园')).toEqual(['zone-91-云桥园']);
  expect(await find('bridge')).toEqual(['zone-91-云桥园']);
  expect(await find('horti')).toEqual(['?园艺']);
});

test('a folder that cannot be made is named', async () => {
  const file = join(makeFolder(), 'file');
  writeFileSync(file, '');
  await expect(openSqliteStore(join(file, 'graph.db'))).rejects.toThrow(
    expect.objectContaining({ name: 'StoreError', code: 'STORE_UNAVAILABLE' }),
  );
});

test('a folder in place of the file is refused', async () => {
  const folder = makeFolder();
  await expect(openSqliteStore(folder)).rejects.toThrow(/cannot be opened. Look whether the path is a file/);
});
