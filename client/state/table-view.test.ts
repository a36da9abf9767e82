import { expect, test } from 'vitest';
import { readTable, tablePattern, turnTable, writeTable } from './table-view.ts';

test('what is written is read again and fits the address', () => {
  const table = { place: 'alone', list: 'edges', sort: { key: 'score', isDescending: true } } as const;
  const text = writeTable(table) ?? '';
  expect(text).toBe('alone,edges,-score');
  expect(text).toMatch(tablePattern);
  expect(readTable(text)).toEqual(table);
  expect(readTable('below,nodes')).toEqual({ place: 'below', list: 'nodes', sort: null });
  expect(readTable(undefined)).toBe(null);
});

test('one key leads from no table to one below, to one alone, to none', () => {
  const below = turnTable(null);
  expect(below?.place).toBe('below');
  const alone = turnTable(below);
  expect(alone?.place).toBe('alone');
  expect(turnTable(alone)).toBe(null);
});
