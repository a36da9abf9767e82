import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createSampleGraph } from '../../../test/support/sample-graph.ts';
import { Connection } from './connection.ts';
import { findDocument } from './find-document.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

const noLinks = { planKeys: [], basedOn: [], appliesIn: [], clauseLinks: [], measureLinks: [] };

test('a document that another process replaces while it is read comes as it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiaokuai-sqlite-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'graph.db');
  const other = await openSqliteStore(file);
  onTestFinished(() => other.close());
  const [document] = createSampleGraph().documents;
  if (!document) throw new RangeError('the sample has documents');
  const emptied = { ...document, plans: [] };
  await other.replaceDocument(document, noLinks);

  class Interrupted extends Connection {
    override get(...query: Parameters<Connection['get']>) {
      const row = super.get(...query);
      void other.replaceDocument(emptied, noLinks);
      return row;
    }
  }
  const connection = new Interrupted(file, 0);
  onTestFinished(() => connection.close());
  expect(findDocument(connection, document.id)).toEqual(document);
  expect(await other.findDocument(document.id)).toEqual(emptied);
});
