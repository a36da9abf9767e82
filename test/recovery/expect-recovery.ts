import { expect } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { graphOf, listWholeFiles, readGraph } from './plan-files.ts';
import { runLoader } from './run-loader.ts';

/** A store as another process sees it. */
export interface Place {
  readonly environment: Readonly<Record<string, string>>;
  readonly open: () => Promise<GraphStore>;
  /** Takes everything away. */
  readonly clear: () => Promise<void>;
}

const moments = 20;

/**
 * Kills a loader at random moments and expects that every document it acknowledged is there whole, linked as if it had
 * never been killed, and no other in part; and that another loader finishes the work.
 */
export async function expectToSurviveKills(
  { environment, open, clear }: Place,
  files: readonly string[],
): Promise<void> {
  const whole = await measure({ environment, open, clear }, files);
  let cutShort = 0;
  for (let i = 0; i < moments; i += 1) {
    await clear();
    // One in each twentieth of the time that the whole takes.
    const killAfter = ((i + Math.random()) / moments) * whole;
    const { acknowledged, status } = await runLoader({ files, environment, killAfter });
    if (status === null) cutShort += 1;
    const store = await open();
    try {
      const stored = await listWholeFiles(store, files);
      expect(stored.slice(0, acknowledged)).toEqual(files.slice(0, acknowledged));
      // The one at hand may be stored, if it was killed before it said so.
      expect(stored.length).toBeLessThanOrEqual(acknowledged + 1);
      expect(await readGraph(store)).toEqual(await graphOf(stored));
    } finally {
      await store.close();
    }
  }
  expect(cutShort).toBeGreaterThan(moments / 4);
  expect(await runLoader({ files, environment })).toMatchObject({ status: 0, stderr: '' });
  await expectGraph({ open }, files);
}

/** Milliseconds that a load takes which nobody kills; the second one, for a server that is warm. */
async function measure({ environment, clear }: Place, files: readonly string[]): Promise<number> {
  let milliseconds = 0;
  for (let i = 0; i < 2; i += 1) {
    await clear();
    const end = await runLoader({ files, environment });
    expect(end).toMatchObject({ status: 0, acknowledged: files.length, stderr: '' });
    milliseconds = end.milliseconds;
  }
  return milliseconds;
}

/** Expects that loaders at the same time, some with the same files, leave the graph that one would leave. */
export async function expectToStandSideBySide(place: Place, files: readonly string[]): Promise<void> {
  const { environment, clear } = place;
  const [odd, even] = [files.filter((_, i) => i % 2 === 1), files.filter((_, i) => i % 2 === 0)];
  for (const shares of [
    [odd, even],
    [files, files.toReversed()],
  ]) {
    await clear();
    const ends = await Promise.all(shares.map((share) => runLoader({ files: share, environment })));
    expect(ends.map(({ status, stderr }) => [status, stderr])).toEqual(shares.map(() => [0, '']));
    await expectGraph(place, files);
  }
}

/** Expects that a store holds the graph of exactly these files. */
export async function expectGraph({ open }: Pick<Place, 'open'>, files: readonly string[]): Promise<void> {
  const store = await open();
  try {
    expect(await readGraph(store)).toEqual(await graphOf(files));
  } finally {
    await store.close();
  }
}
