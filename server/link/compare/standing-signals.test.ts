import { expect, test } from 'vitest';
import { toStandings } from './standing-signals.ts';

test('tells what a candidate has of the best one of its clauses, how far it leads, and what it has above the crowd', () => {
  const pairs = [
    { upper: 0, lower: 0 },
    { upper: 0, lower: 1 },
    { upper: 1, lower: 1 },
  ];
  expect(toStandings(pairs, [0.8, 0.2, 0.4])).toEqual([
    { leastShare: 1, leastLead: expect.closeTo(0.6), mostLead: 0.8, aboveCrowd: expect.closeTo(0.8 - 0.18 / 2) },
    {
      leastShare: 0.25,
      leastLead: expect.closeTo(-0.6),
      mostLead: expect.closeTo(-0.2),
      aboveCrowd: expect.closeTo(0.2 - 0.16 / 2),
    },
    { leastShare: 1, leastLead: expect.closeTo(0.2), mostLead: 0.4, aboveCrowd: expect.closeTo(0.4 - 0.1 / 2) },
  ]);
});

test('two that are equally good lead by nothing', () => {
  const pairs = [
    { upper: 0, lower: 0 },
    { upper: 0, lower: 1 },
  ];
  expect(toStandings(pairs, [0.5, 0.5]).map(({ leastLead }) => leastLead)).toEqual([0, 0]);
});
