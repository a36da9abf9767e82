import { expect, test } from 'vitest';
import { formatScore } from './format-score.ts';

test.for([
  [0.9968, '0.99'],
  [0.3996, '0.39'],
  [0.4, '0.40'],
  [0.29, '0.29'],
  [0.57, '0.57'],
  [1, '1.00'],
  [0, '0.00'],
] as const)('%s reads %s', ([score, text]) => {
  expect(formatScore(score)).toBe(text);
});

test('every score of two digits reads as it is', () => {
  for (let hundredths = 0; hundredths <= 100; hundredths++) {
    expect(Number(formatScore(hundredths / 100))).toBe(hundredths / 100);
  }
});
