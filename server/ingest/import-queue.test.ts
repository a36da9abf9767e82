import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { StoreError } from '../errors.ts';
import { say } from '../messages/say.ts';
import { type ImportJob, ImportQueue, type LoadFile, type ReceivedFile } from './import-queue.ts';
import type { FileReport } from './load-paths.ts';

const report: FileReport = {
  ...{ file: '', outcome: 'added', reason: null, kind: 'plan-document', plans: [], warnings: [] },
  ...{ measureLinks: 0, clauseLinks: 0 },
};

async function receive(name: string): Promise<ReceivedFile> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'tiaokuai-queue-')), name);
  await writeFile(file, 'x');
  return { path: file, bytes: 1 };
}

async function collect(jobs: AsyncIterable<ImportJob>): Promise<readonly ImportJob[]> {
  const found: ImportJob[] = [];
  for await (const job of jobs) found.push(job);
  return found;
}

function createQueue(load: LoadFile) {
  const errors: unknown[] = [];
  return { queue: new ImportQueue(load, (error) => errors.push(error)), errors };
}

test('files are loaded one after the other, told step by step, and their folders go', async () => {
  const order: string[] = [];
  const { queue } = createQueue(async (file, onPair) => {
    order.push(`begin ${path.basename(file)}`);
    onPair(1, 2);
    await Promise.resolve();
    order.push(`end ${path.basename(file)}`);
    return { ...report, file };
  });
  const files = [await receive('a.txt'), await receive('b.txt')];
  const [first, second] = files.map((file) => queue.add(file));
  const told = await collect(queue.watch([first?.id ?? '', second?.id ?? '']));
  expect(order).toEqual(['begin a.txt', 'end a.txt', 'begin b.txt', 'end b.txt']);
  expect(told.filter(({ id }) => id === second?.id).map(({ state }) => state)).toEqual([
    'queued',
    'reading',
    'linking',
    'done',
  ]);
  expect(told.at(-1)).toMatchObject({ file: 'b.txt', linkedPairs: 1, pairs: 2, report: { file: 'b.txt' } });
  await queue.close();
  expect(files.map((file) => existsSync(path.dirname(file.path)))).toEqual([false, false]);
  expect(queue.list().map(({ file }) => file)).toEqual(['b.txt', 'a.txt']);
});

test('a failure that the user can act on is told, any other is masked, and the next file is loaded', async () => {
  const failures = [new StoreError('STORE_LOCKED', say('storeLocked', { file: 'a.db' })), new TypeError('secret')];
  const { queue, errors } = createQueue(async () => {
    const failure = failures.shift();
    if (failure) throw failure;
    return report;
  });
  const jobs = [await receive('a'), await receive('b'), await receive('c')].map((file) => queue.add(file));
  await collect(queue.watch(jobs.map(({ id }) => id)));
  expect(jobs.map(({ id }) => queue.find(id)).map((job) => [job?.state, job?.error])).toEqual([
    ['failed', say('storeLocked', { file: 'a.db' })],
    ['failed', say('unexpected')],
    ['done', null],
  ]);
  expect(errors).toEqual([new TypeError('secret')]);
});

test('what is over or unknown is watched no longer than it takes to say so', async () => {
  const { queue } = createQueue(async () => report);
  const { id } = queue.add(await receive('a'));
  await collect(queue.watch([id]));
  expect((await collect(queue.watch([id, 'unknown']))).map(({ state }) => state)).toEqual(['done']);
  expect(await collect(queue.watch([]))).toEqual([]);
});

test('closing ends watching, lets the file at hand be done and drops the rest', async () => {
  const release = Promise.withResolvers<FileReport>();
  const begun = Promise.withResolvers<void>();
  const { queue } = createQueue((_file) => {
    begun.resolve();
    return release.promise;
  });
  const [first, second] = [queue.add(await receive('a')), queue.add(await receive('b'))];
  const watched = collect(queue.watch([first.id, second.id]));
  await begun.promise;
  const closed = queue.close();
  expect((await watched).map(({ state }) => state)).not.toContain('done');
  release.resolve(report);
  await closed;
  expect([queue.find(first.id)?.state, queue.find(second.id)?.state]).toEqual(['done', 'queued']);
});

test('more than two hundred waiting files are too many', async () => {
  const release = Promise.withResolvers<FileReport>();
  const { queue } = createQueue(() => release.promise);
  const file = await receive('a');
  for (let i = 0; i < 200; i += 1) queue.add(file);
  expect(() => queue.add(file)).toThrow('200 files are waiting already; send more when some are done.');
  release.resolve(report);
  await queue.close();
});
