import { expect, test } from 'vitest';
import { toStandings } from './standing-signals.ts';

test('tells what a candidate has of the best one of its clauses, and how far it leads', () => {
  const pairs = [
    { upper: 0, lower: 0 },
    { upper: 0, lower: 1 },
    { upper: 1, lower: 1 },
  ];
  expect(toStandings(pairs, [0.8, 0.2, 0.4])).toEqual([
    { leastShare: 1, mostShare: 1, leastLead: expect.closeTo(0.6), mostLead: 0.8 },
    { leastShare: 0.25, mostShare: 0.5, leastLead: expect.closeTo(-0.6), mostLead: expect.closeTo(-0.2) },
    { leastShare: 1, mostShare: 1, leastLead: expect.closeTo(0.2), mostLead: 0.4 },
  ]);
});

test('two that are equally good lead by nothing', () => {
  const pairs = [
    { upper: 0, lower: 0 },
    { upper: 0, lower: 1 },
  ];
  expect(toStandings(pairs, [0.5, 0.5]).map(({ leastLead }) => leastLead)).toEqual([0, 0]);
});
