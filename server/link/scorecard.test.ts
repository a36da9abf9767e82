import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allSignals, lexicalSignals } from './compare/compare-plans.ts';
import {
  createPointCounter,
  createScorer,
  formatScorecards,
  loadScorecards,
  rescale,
  type Scorecard,
  toPoints,
  toScore,
} from './scorecard.ts';

const card: Scorecard = { intercept: -2, weights: { cosine: 4, concept: 0.5 } };

test.each([
  [{}, -2],
  [{ cosine: 0.5 }, 0],
  [{ cosine: 1, concept: 2, containment: 9 }, 3],
])('%o makes %f points', (signals, points) => {
  expect(createPointCounter(card)(signals)).toBe(points);
});

test('the score is the logistic of the points, to four digits', () => {
  expect(createScorer(card)({ cosine: 1 })).toBe(0.8808);
});

test('more points make a higher score, which can be told from the next and is never 1', () => {
  const points = fc.double({ min: -8, max: 60, noNaN: true });
  fc.assert(
    fc.property(points, points, (a, b) => {
      if (Math.abs(a - b) > 1e-6) expect(Math.sign(toScore(a) - toScore(b))).toBe(Math.sign(a - b));
      expect(toPoints(toScore(a))).toBeCloseTo(a, 6);
    }),
  );
  expect(toScore(60)).toBeLessThan(0.9999);
  expect(toScore(15) - toScore(10)).toBeGreaterThan(0.001);
});

test('a rescaled card has the points that were asked for', () => {
  const rescaled = createPointCounter(rescale(card, { slope: 0.5, intercept: 1 }));
  expect(rescaled({ cosine: 1 })).toBe(2);
  expect(rescaled({})).toBe(0);
});

test('the shipped cards know every signal they score', () => {
  const { lexical, withMeaning } = loadScorecards();
  expect(lexicalSignals).toEqual(expect.arrayContaining(Object.keys(lexical.weights)));
  expect(allSignals).toEqual(expect.arrayContaining(Object.keys(withMeaning.weights)));
});

test('cards that were written are read again', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-cards-'));
  try {
    const file = path.join(folder, 'cards.json');
    await writeFile(file, formatScorecards(loadScorecards()));
    expect(loadScorecards(file)).toEqual(loadScorecards());
    await writeFile(file, JSON.stringify({ ...loadScorecards(), lexical: { intercept: 0, weights: { cosine: -1 } } }));
    expect(() => loadScorecards(file)).toThrow(/cosine/);
    await writeFile(file, '{"lexical": {}}');
    expect(() => loadScorecards(file)).toThrow(/cards\.json holds no scorecards: .*calibrate KEY/s);
  } finally {
    await rm(folder, { recursive: true });
  }
});
