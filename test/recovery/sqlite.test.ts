import { rm } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { expectToStandSideBySide, expectToSurviveKills, type Place } from './expect-recovery.ts';
import { makeFolder, writePlanFiles } from './plan-files.ts';

async function makePlace(): Promise<Place & { readonly files: readonly string[] }> {
  const folder = await makeFolder();
  const file = path.join(folder, 'graph.db');
  return {
    environment: { TIAOKUAI_STORE: `sqlite:${file}` },
    open: () => openSqliteStore(file),
    clear: async () => {
      for (const suffix of ['', '-wal', '-shm']) await rm(`${file}${suffix}`, { force: true });
    },
    files: await writePlanFiles(path.join(folder, 'plans')),
  };
}

test('a loader that is killed leaves every document whole or not at all', { timeout: 1_800_000 }, async () => {
  const { files, ...place } = await makePlace();
  await expectToSurviveKills(place, files);
});

test('two loaders at the same time leave the graph that one leaves', { timeout: 900_000 }, async () => {
  const { files, ...place } = await makePlace();
  await expectToStandSideBySide(place, files);
});
