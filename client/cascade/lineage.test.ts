import { expect, test } from 'vitest';
import type { PlanLevel } from '../api/documents.generated.ts';
import { findLineage, findStartPlan } from './lineage.ts';

function plan(id: string, level: PlanLevel, ...bases: readonly string[]) {
  return { id, level, basedOn: bases.map((basis) => ({ id: basis })) };
}

const plans = [
  plan('peer', 'NATIONAL'),
  plan('nation', 'NATIONAL'),
  plan('province', 'PROVINCIAL', 'nation'),
  plan('north', 'CITY', 'province', 'nation'),
  plan('south', 'CITY', 'province'),
  plan('district', 'DISTRICT', 'north'),
];

const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

test('the lineage of an upper plan holds all that carry it out, by level', () => {
  expect(ids(findLineage(plans, 'nation'))).toEqual(['nation', 'province', 'north', 'south', 'district']);
});

test('the lineage of a lower plan leaves its siblings out', () => {
  expect(ids(findLineage(plans, 'north'))).toEqual(['nation', 'province', 'north', 'district']);
});

test('a plan that cites nobody and is cited by nobody stands alone', () => {
  expect(ids(findLineage(plans, 'peer'))).toEqual(['peer']);
});

test('an unknown plan has no lineage', () => {
  expect(findLineage(plans, 'elsewhere')).toEqual([]);
});

test('plans that cite each other do not send the search round in circles', () => {
  const circle = [plan('a', 'CITY', 'b'), plan('b', 'CITY', 'a')];
  expect(ids(findLineage(circle, 'a'))).toEqual(['a', 'b']);
});

test('the first plan shown is the top of the longest chain', () => {
  expect(findStartPlan(plans)?.id).toBe('nation');
  expect(findStartPlan([])).toBeNull();
});

test('the first plan shown is the top of the chain even if only a plan far down cites it', () => {
  const chain = [
    plan('nation', 'NATIONAL'),
    plan('province', 'PROVINCIAL'),
    plan('city', 'CITY', 'nation', 'province'),
  ];
  expect(findStartPlan(chain)?.id).toBe('nation');
});

test('plans that only links lead to belong to the lineage too', () => {
  expect(
    ids(findLineage([plan('nation', 'NATIONAL'), plan('province', 'PROVINCIAL')], 'province', ['nation'])),
  ).toEqual(['nation', 'province']);
});
