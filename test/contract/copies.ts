import { expect } from 'vitest';
import { copyStore } from '../../server/ingest/copy-store.ts';
import { listPlanKeys } from '../../server/link/link-corpus.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { at, loadSample, noLinks, sample } from './cases/case.ts';
import { answer } from './scenario.ts';

const judgement = { verdict: 'rejected', by: '王', at: '2032-02-03T04:05:06Z', note: '不是一回事' } as const;

/** A store with the sample graph, judgements on links that are there and that are gone, vectors and a view. */
export async function fillStore(store: GraphStore): Promise<void> {
  await loadSample(store);
  const { clauseLinks, measureLinks } = sample.links;
  for (const { id } of [at(clauseLinks, 0), at(clauseLinks, 9), at(measureLinks, 1)]) {
    await store.saveJudgements([{ linkId: id, judgement }]);
  }
  const planKeys = listPlanKeys(Object.values(sample.plans));
  await store.replaceLinks({ ...sample.links, planKeys, clauseLinks: clauseLinks.slice(0, 9) });
  await store.replaceDocument({ ...at(sample.documents, 3), plans: [] }, noLinks);
  const vectors = Array.from({ length: 1203 }, (_, i) => ({ key: `k${i}`, vector: Float32Array.of(i / 3, -i) }));
  await store.saveEmbeddings('model', vectors);
  await store.saveView({ name: '甲', state: 'plan=a', by: '王', at: judgement.at });
}

/** Copies a store over some others, one after the other, and expects the last to hold what the first does. */
export async function expectWholeCopy(stores: readonly GraphStore[]): Promise<void> {
  const first = at(stores, 0);
  const expected = await answer(first);
  for (const [i, to] of stores.slice(1).entries()) {
    const from = at(stores, i);
    expect(await copyStore(from, to)).toBe(5);
    expect(await answer(to)).toEqual(expected);
    const last = await from.listEmbeddings('model', 'k99', 1000);
    expect(await to.listEmbeddings('model', 'k99', 1000)).toEqual(last);
    // What was cut off may be done again.
    await copyStore(from, to);
    expect(await answer(to)).toEqual(expected);
  }
}
