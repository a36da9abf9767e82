import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from '../e2e/start-server.ts';
import { type Bench, timeInMs } from './bench.ts';

/**
 * How long whoever starts Tiaokuai waits until it is ready: for the first time, when the bundled example is loaded into
 * an empty store, and again. The client is built beforehand, by the run that warms up.
 */
export const startBenches: readonly Bench[] = [
  { name: 'start', variant: 'empty', runs: 5, prepare: () => prepare(true) },
  { name: 'start', variant: 'again', runs: 5, prepare: () => prepare(false) },
];

async function prepare(isEmpty: boolean) {
  const folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-start-'));
  const file = path.join(folder, 'graph.db');
  return {
    subject: `npm start until it is ready, on ${isEmpty ? 'an empty store' : 'a store with the bundled example'}`,
    run: async () => {
      if (isEmpty) await Promise.all(['', '-wal', '-shm'].map((end) => rm(`${file}${end}`, { force: true })));
      let stop = async () => {};
      const ms = await timeInMs(async () => {
        ({ stop } = await startServer(file));
      });
      await stop();
      return { ms };
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
