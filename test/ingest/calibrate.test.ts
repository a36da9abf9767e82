import { afterEach, beforeEach, expect, test } from 'vitest';
import { calibrate } from '../../server/ingest/calibrate.ts';
import { calibrateByVerdicts } from '../../server/ingest/calibrate-by-verdicts.ts';
import { linkStored } from '../../server/ingest/link-stored.ts';
import { loadLinker } from '../../server/ingest/load-linker.ts';
import { readKey } from '../../server/link/learn/read-key.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { generateCorpus } from '../bench/generate-corpus.ts';

const corpus = generateCorpus({ seed: 5, measures: 40, measuresPerPlan: 10 });
const noLinks = { planKeys: [], basedOn: [], appliesIn: [], clauseLinks: [], measureLinks: [] };

let store: GraphStore;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  for (const document of corpus.documents) await store.replaceDocument(document, noLinks);
});
afterEach(() => store.close());

/** A key of two plans in which clauses are linked that were made of one action. */
function createKey(name: string, [first, second]: readonly [number, number]) {
  const plans = corpus.documents.flatMap((document) => document.plans);
  const [upper, lower] = [plans[first], plans[second]];
  if (!upper || !lower) throw new RangeError('the corpus has these plans');
  const list = (plan: typeof upper, side: string) =>
    plan.sections
      .flatMap(({ measures }) => measures.flatMap(({ clauses }) => clauses))
      .map(({ id, text }, i) => ({ id, text, key: `${side}.${i}` }));
  const uppers = list(upper, 'U');
  const lowers = list(lower, 'L');
  const actionsOf = (id: string) => new Set<unknown>(corpus.actionsOf.get(id as (typeof uppers)[number]['id']));
  const links = uppers.flatMap((u) =>
    lowers
      .filter((l) => [...actionsOf(u.id)].some((action) => actionsOf(l.id).has(action)))
      .map((l) => ({ u: u.key, l: l.key, g: 2 })),
  );
  expect(links.length).toBeGreaterThan(5);
  const clauses = Object.fromEntries([...uppers, ...lowers].map(({ key, text }) => [key, text]));
  const titles = { U: upper.title, L: lower.title };
  return readKey(name, JSON.stringify({ kind: 'cascade', upper: 'U', lower: 'L', titles, clauses, links }));
}

test('learns cards from keys and tells how each method does on the key left out', async () => {
  const keys = [createKey('first', [0, 1]), createKey('second', [0, 2])];
  const { scorecards, reports } = await calibrate(store, keys);
  expect(scorecards.withMeaning).toEqual(loadLinker().scorecards.withMeaning);
  expect(scorecards.lexical).not.toEqual(loadLinker().scorecards.lexical);
  expect(reports.map(({ keys: figures }) => figures.map(({ key }) => key))).toEqual(
    reports.map(() => ['first', 'second']),
  );
  const learned = reports.at(-1);
  expect(learned?.reliability.reduce((sum, { pairs }) => sum + pairs, 0)).toBeGreaterThan(0);
  for (const { f1 } of learned?.keys ?? []) expect(f1).toBeGreaterThan(0.5);
});

test('a key whose plan is not stored is refused by name', async () => {
  const key = { ...createKey('lost', [0, 1]), lowerTitle: '没有的方案' };
  await expect(calibrate(store, [key])).rejects.toThrow(/没有的方案 is not stored/);
});

test('verdicts move the calibration and leave the share of each signal', async () => {
  const { scorecards } = loadLinker();
  await expect(calibrateByVerdicts(store, scorecards)).rejects.toThrow(/10 accepted and 10 rejected/);
  await linkStored(store);
  const links = await store.listClauseLinks('cascade', null, 60);
  for (const [i, { link }] of links.entries()) {
    // Whoever judges is stricter than the card.
    const verdict = i % 3 === 0 ? 'accepted' : 'rejected';
    await store.saveJudgements([
      { linkId: link.id, judgement: { verdict, by: '测试', at: '2031-01-01T00:00:00.000Z', note: null } },
    ]);
  }
  const listClauseLinks = () => Promise.reject(new TypeError('there may be many more links than judged ones'));
  const { lexical, withMeaning } = await calibrateByVerdicts({ ...store, listClauseLinks }, scorecards);
  expect(withMeaning).toEqual(scorecards.withMeaning);
  expect(lexical.intercept).not.toBe(scorecards.lexical.intercept);
  const ratios = Object.entries(scorecards.lexical.weights).map(
    ([name, weight]) => (lexical.weights[name] ?? 0) / weight,
  );
  for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0, 2);
});
