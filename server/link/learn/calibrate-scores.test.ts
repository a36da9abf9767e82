import { expect, test } from 'vitest';
import { createNumberSource } from '../../../test/support/number-source.ts';
import { calibrateScores } from './calibrate-scores.ts';

test('finds the slope and intercept that made the verdicts', () => {
  const random = createNumberSource(7);
  const judged = Array.from({ length: 20_000 }, () => {
    const points = random() * 8 - 4;
    return { points, linked: random() < 1 / (1 + Math.exp(-(0.5 * points + 1))) };
  });
  const { slope, intercept } = calibrateScores(judged);
  expect(slope).toBeCloseTo(0.5, 1);
  expect(intercept).toBeCloseTo(1, 1);
});

test.each([[[]], [[{ points: 1, linked: true }]]])('without examples of both kinds it changes nothing', (judged) => {
  expect(calibrateScores(judged)).toEqual({ slope: 1, intercept: 0 });
});

test('where all have the same points the slope stays, and the intercept says how many are linked', () => {
  const judged = Array.from({ length: 60 }, (_, i) => ({ points: 9.9, linked: i % 3 === 0 }));
  const { slope, intercept } = calibrateScores(judged);
  expect(slope).toBeCloseTo(1);
  expect(1 / (1 + Math.exp(-(slope * 9.9 + intercept)))).toBeCloseTo(1 / 3, 1);
});

test('stays finite where points tell all', () => {
  const judged = [-3, -2, 2, 3].map((points) => ({ points, linked: points > 0 }));
  expect(Object.values(calibrateScores(judged)).every(Number.isFinite)).toBe(true);
});
