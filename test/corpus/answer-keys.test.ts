import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportClauseLinks } from '../../server/cli/export-links.ts';
import { loadPaths } from '../../server/ingest/load-paths.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { answerKeys, realDocuments, withoutRealDocuments } from '../support/shared-files.ts';

/**
 * The cards learned from these keys, so this guards against falling back and does not say how good the linker is on
 * others: `tiaokuai calibrate` does.
 */
const leastF1 = { cascade: 0.86, overlap: 0.62 };

const keys = answerKeys === null ? [] : readdirSync(answerKeys).filter((file) => file.endsWith('.json'));

describe.skipIf(realDocuments === null || answerKeys === null)(`exported links (${withoutRealDocuments})`, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-keys-'));
    const store = await openSqliteStore(':memory:');
    try {
      await loadPaths(store, [realDocuments ?? ''], { maxFileBytes: 1e6 });
      const lines: string[] = [];
      for await (const line of exportClauseLinks(store)) lines.push(line);
      await writeFile(path.join(folder, 'links.jsonl'), lines.join('\n'));
    } finally {
      await store.close();
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(keys)('agree with %s', (key) => {
    const args = [path.join(answerKeys ?? '', 'score.mjs'), path.join(answerKeys ?? '', key), `${folder}/links.jsonl`];
    const report = execFileSync(process.execPath, args, { encoding: 'utf8' });
    const [, f1] = /clauses *:.* F1 ([\d.]+)/.exec(report) ?? [];
    expect(Number(f1), report).toBeGreaterThanOrEqual(key.startsWith('cascade') ? leastF1.cascade : leastF1.overlap);
    const [, found, all] = /same wording \(g=3\) (\d+)\/(\d+)/.exec(report) ?? [];
    expect(Number(found) / Number(all), report).toBeGreaterThanOrEqual(0.98);
  });
});
