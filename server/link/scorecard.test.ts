import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allSignals, lexicalSignals } from './compare/compare-plans.ts';
import { createPointCounter, createScorer, formatScorecards, loadScorecards, type Scorecard } from './scorecard.ts';

const card: Scorecard = {
  base: -2,
  points: {
    cosine: [
      [0.1, 1],
      [0.5, 4],
    ],
  },
  slope: 1,
  intercept: 0,
};

test.each([
  [0, -2],
  [0.1, -1],
  [0.4, -1],
  [0.5, 2],
  [1, 2],
])('a cosine of %f makes %f points', (cosine, points) => {
  expect(createPointCounter(card)({ cosine })).toBe(points);
});

test('the score is the logistic of the points, to four digits', () => {
  expect(createScorer(card)({ cosine: 1 })).toBe(0.8808);
  expect(createScorer({ ...card, slope: 2, intercept: 1 })({ cosine: 1 })).toBe(0.9933);
});

test('the shipped cards know every signal they score, and more of it never lowers a score', () => {
  const { lexical, withMeaning } = loadScorecards();
  for (const [{ points }, names] of [
    [lexical, lexicalSignals],
    [withMeaning, allSignals],
  ] as const) {
    expect(names).toEqual(expect.arrayContaining(Object.keys(points)));
    for (const table of Object.values(points)) {
      expect(table).toEqual(table.toSorted(([a], [b]) => a - b));
      expect(table.map(([, sum]) => sum)).toEqual(table.map(([, sum]) => sum).sort((a, b) => a - b));
    }
  }
});

test('cards that were written are read again', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-cards-'));
  try {
    const file = path.join(folder, 'cards.json');
    await writeFile(file, formatScorecards(loadScorecards()));
    expect(loadScorecards(file)).toEqual(loadScorecards());
    await writeFile(file, '{"lexical": {}}');
    expect(() => loadScorecards(file)).toThrow(/cards\.json holds no scorecards: .*calibrate KEY/s);
  } finally {
    await rm(folder, { recursive: true });
  }
});
