import { expect, test } from 'vitest';
import { sortRows } from './sort-rows.ts';

test('numbers in texts count as numbers, and what has no value comes last either way', () => {
  const rows = ['10 建设', null, '2 推进', '2.10 探索', '2.9 发展'];
  const byText = (row: string | null) => row;
  expect(sortRows(rows, byText, false)).toEqual(['2 推进', '2.9 发展', '2.10 探索', '10 建设', null]);
  expect(sortRows(rows, byText, true)).toEqual(['10 建设', '2.10 探索', '2.9 发展', '2 推进', null]);
});

test('what is equal stays in order', () => {
  const rows = [
    { id: 'a', score: 0.5 },
    { id: 'b', score: 0.9 },
    { id: 'c', score: 0.5 },
  ];
  expect(sortRows(rows, ({ score }) => score, true).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});
