import { expect, test } from 'vitest';
import { choosePair } from './choose-pair.ts';

const national = { id: 'national', level: 'NATIONAL' } as const;
const provincial = { id: 'provincial', level: 'PROVINCIAL' } as const;
const city = { id: 'city', level: 'CITY' } as const;
const elsewhere = { id: 'elsewhere', level: 'NATIONAL' } as const;
const all = [national, elsewhere, provincial, city];
const lineage = [national, provincial, city];

test.for([
  [national, 'national', 'provincial'],
  [provincial, 'provincial', 'city'],
  [city, 'provincial', 'city'],
] as const)('a plan is compared with the next below it, the lowest with the next above', ([head, plan, other]) => {
  const pair = choosePair(head, lineage, all);
  expect([pair?.plan.id, pair?.other.id]).toEqual([plan, other]);
});

test('a plan without lineage is compared with any other, the only one with none', () => {
  expect(choosePair(elsewhere, [elsewhere], all)?.other.id).toBe('national');
  expect(choosePair(elsewhere, [], [elsewhere])).toBe(null);
});
