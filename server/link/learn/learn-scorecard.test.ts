import { expect, test } from 'vitest';
import { createPointCounter } from '../scorecard.ts';
import { learnScorecard } from './learn-scorecard.ts';
import { createNumberSource } from './number-source.ts';

const random = createNumberSource(1);
const examples = Array.from({ length: 200 }, () => {
  const signals = { cosine: random(), containment: random() };
  return { signals, linked: signals.cosine > 0.7 };
});

test('learns which signal tells links apart, and which does not', () => {
  const card = learnScorecard(examples, ['cosine', 'containment']);
  const countPoints = createPointCounter(card);
  const wrong = examples.filter(({ signals, linked }) => countPoints(signals) > 0 !== linked);
  expect(wrong.length).toBeLessThan(8);
  const worth = (name: string) => card.points[name]?.at(-1)?.[1] ?? 0;
  expect(worth('cosine')).toBeGreaterThan(3 * worth('containment'));
});

test('the same examples give the same card', () => {
  expect(learnScorecard(examples, ['cosine'])).toEqual(learnScorecard(examples, ['cosine']));
});

test('a signal that speaks against links gets no points', () => {
  const opposite = examples.map(({ signals, linked }) => ({ signals: { cosine: 1 - signals.cosine }, linked }));
  expect(learnScorecard(opposite, ['cosine']).points).toEqual({});
});

test('nothing is learned from nothing', () => {
  expect(learnScorecard([], ['cosine'])).toEqual({ base: 0, points: {}, slope: 1, intercept: 0 });
});
