import { expect, test } from 'vitest';
import { acceptedFrom } from '../../server/link/link-plans.ts';
import { passesScore, readMinScore, usualMinScore, writeMinScore } from './min-score.ts';

test('links are shown from the score on from which the linker stands by them', () => {
  expect(usualMinScore).toBe(acceptedFrom);
});

test('the address names any other score', () => {
  expect(writeMinScore(usualMinScore)).toBe(null);
  expect(readMinScore(undefined)).toBe(usualMinScore);
  for (const score of [0, 0.05, 0.7, 1]) expect(readMinScore(writeMinScore(score) ?? undefined)).toBe(score);
});

test('what a person said goes before the score', () => {
  expect(passesScore({ score: 0.6, verdict: 'PROPOSED' }, 0.6)).toBe(true);
  expect(passesScore({ score: 0.59, verdict: 'UNSURE' }, 0.6)).toBe(false);
  expect(passesScore({ score: 0.1, verdict: 'ACCEPTED' }, 1)).toBe(true);
  expect(passesScore({ score: 1, verdict: 'REJECTED' }, 0)).toBe(false);
});
