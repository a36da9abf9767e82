import { expect, test } from 'vitest';
import type { MatrixQuery } from '../api/documents.generated.ts';
import { createMatrixModel, toStrength } from './matrix-model.ts';

const industry = (id: string, name: string) => ({ __typename: 'Industry' as const, id, name, nameEn: null });
const zone = (id: string) => ({ __typename: 'Zone' as const, id, name: `${id}片区`, nameEn: null });
const cell = (row: number, column: number, measures: number) => ({ row, column, measures, plans: 1, score: null });

const data: MatrixQuery = {
  matrix: {
    rows: [industry('a', '乙'), industry('b', '甲'), industry('c', '丙'), industry('d', '丁')],
    columns: [zone('x'), zone('y'), zone('z')],
    cells: [cell(0, 0, 1), cell(1, 0, 2), cell(1, 1, 4), cell(2, 1, 3), cell(3, 2, 0)],
    truncated: false,
  },
  plans: [
    { id: 'p', region: { name: '东省', nameEn: 'East' }, zones: [{ zone: { id: 'x' } }] },
    { id: 'q', region: { name: '东市', nameEn: null }, zones: [{ zone: { id: 'x' } }, { zone: { id: 'y' } }] },
  ],
};
const orderBy = (sort: string) => createMatrixModel(data, sort).rows.map(({ id }) => id);

test('rows come by their total, by name, in their own order, or by a column', () => {
  expect(orderBy('total')).toEqual(['b', 'c', 'a']);
  expect(orderBy('name')).toEqual(['c', 'b', 'a']);
  expect(orderBy('order')).toEqual(['a', 'b', 'c']);
  expect(orderBy('x')).toEqual(['b', 'a', 'c']);
});

test('cells are found by their ids, whatever the order', () => {
  const { cellAt, most } = createMatrixModel(data, 'total');
  expect(cellAt('b', 'y')).toMatchObject({ measures: 4 });
  expect(cellAt('a', 'y')).toBeNull();
  expect(most).toBe(4);
});

test('a row or column in which no measures meet is left out', () => {
  const { rows, columns } = createMatrixModel(data, 'order');
  expect(rows.map(({ id }) => id)).not.toContain('d');
  expect(columns.map(({ id }) => id)).toEqual(['x', 'y']);
});

test('a zone is in the region of the highest plan that designates it', () => {
  expect(createMatrixModel(data, 'total').columns.map(({ place }) => place)).toEqual(['东省', '东市']);
});

test('the most is the strongest, and one of many is still seen', () => {
  expect([0, 1, 50, 100].map((measures) => toStrength(measures, 100))).toEqual([0, 1, 3, 5]);
});
