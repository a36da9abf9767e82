import { expect, test } from 'vitest';
import { createNumberSource } from '../../../test/support/number-source.ts';
import { createPointCounter, type Scorecard } from '../scorecard.ts';
import { learnScorecard, sureness } from './learn-scorecard.ts';

const random = createNumberSource(1);
const examples = Array.from({ length: 2000 }, () => {
  const signals = { cosine: random(), containment: random() };
  return { signals, linked: signals.cosine > 0.7 };
});

test('learns which signal tells links apart, and which does not', () => {
  const card = learnScorecard(examples, ['cosine', 'containment']);
  const countPoints = createPointCounter(card);
  const wrong = examples.filter(({ signals, linked }) => countPoints(signals) > 0 !== linked);
  expect(wrong.length).toBeLessThan(100);
  const worth = (name: string) => card.weights[name] ?? 0;
  expect(worth('cosine')).toBeGreaterThan(3 * worth('containment'));
});

test('the same examples give the same card', () => {
  expect(learnScorecard(examples, ['cosine'])).toEqual(learnScorecard(examples, ['cosine']));
});

test('a signal that speaks against links, or is always the same, gets no weight', () => {
  const opposite = examples.map(({ signals, linked }) => ({ signals: { cosine: 1 - signals.cosine }, linked }));
  expect(learnScorecard(opposite, ['cosine', 'concept']).weights).toEqual({});
});

test('nothing is learned from nothing, nor from one kind of example', () => {
  const nothing = { intercept: 0, weights: {} };
  expect(learnScorecard([], ['cosine'])).toEqual(nothing);
  expect(learnScorecard([{ signals: { cosine: 1 }, linked: true }], ['cosine'])).toEqual(nothing);
});

test('no other weights have a lower loss', () => {
  const { intercept, weights } = learnScorecard(examples, ['cosine', 'containment']);
  const { cosine = 0, containment = 0 } = weights;
  const toLoss = (card: Scorecard) => {
    const countPoints = createPointCounter(card);
    const losses = examples.map(({ signals, linked }) =>
      Math.log1p(Math.exp((linked ? -1 : 1) * countPoints(signals))),
    );
    // Both signals are spread evenly from 0 to 1, whose variance is a twelfth.
    const squares = (card.weights.cosine ?? 0) ** 2 + (card.weights.containment ?? 0) ** 2;
    return losses.reduce((sum, loss) => sum + loss, 0) + (sureness * squares) / 12 / 2;
  };
  const least = toLoss({ intercept, weights });
  for (const change of [-0.5, 0.5]) {
    expect(toLoss({ intercept: intercept + change, weights })).toBeGreaterThan(least);
    expect(toLoss({ intercept, weights: { cosine: cosine + change, containment } })).toBeGreaterThan(least);
  }
});
