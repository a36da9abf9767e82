import { expect, test } from 'vitest';
import { chooseGrain, createCoverageModel, type LinkBetween, type Side } from './coverage-model.ts';

const measure = (id: string, clauses: readonly string[]) => ({
  id,
  number: id.slice(1),
  title: id,
  titleEn: null,
  clauses: clauses.map((clause) => ({ id: clause })),
});
const section = (id: string, parentId: string | null, measures: ReturnType<typeof measure>[]) => ({
  id,
  parentId,
  writtenNumber: '一、',
  title: id,
  titleEn: null,
  measures,
});
const upper: Side = {
  level: 'NATIONAL',
  section: null,
  outline: {
    id: 'upper',
    sections: [
      section('s1', null, []),
      section('s1.1', 's1', [measure('u1', ['a', 'b']), measure('u2', ['c'])]),
      section('s2', null, [measure('u3', ['d'])]),
    ],
  },
};
const lower: Side = {
  level: 'CITY',
  section: null,
  outline: { id: 'lower', sections: [section('t1', null, [measure('l1', ['x', 'y']), measure('l2', ['z'])])] },
};

const link = (pairs: readonly (readonly [upper: string, lower: string, accepted?: boolean])[]): LinkBetween => {
  const plan = { id: '', title: '', titleEn: null, docNumber: null, level: 'CITY' } as const;
  const head = { id: '', number: '', title: '', titleEn: null, plan };
  return {
    upper: head,
    lower: head,
    evidence: pairs.map(([from, to, accepted = true]) => ({
      id: `${from}>${to}`,
      accepted,
      relation: 'ADAPTED',
      score: 0.8,
      verdict: 'PROPOSED',
      upper: { id: from },
      lower: { id: to },
    })),
  };
};
const links = [
  link([
    ['a', 'x'],
    ['a', 'y'],
    ['d', 'z'],
  ]),
  link([['b', 'z', false]]),
];

const draw = (rows: Side, columns: Side, grain: 'section' | 'measure', sort: string | null = null, minScore = 0.4) => {
  const model = createCoverageModel(rows, columns, links, minScore, grain, sort);
  return model.rows.map(({ id, place }) => [
    id,
    place,
    ...model.columns.map((column) => model.cellAt(id, column.id)?.measures ?? 0),
  ]);
};

test('cells count linked pairs of clauses, headings those of their clauses that are linked; gaps stay', () => {
  expect(draw(upper, lower, 'measure')).toEqual([
    ['u1', '1/2', 2, 0],
    ['u2', '0/1', 0, 0],
    ['u3', '1/1', 0, 1],
  ]);
});

test('it is the same seen from below', () => {
  expect(draw(lower, upper, 'measure')).toEqual([
    ['l1', '2/2', 2, 0, 0],
    ['l2', '1/1', 0, 0, 1],
  ]);
});

test('sections sum up their measures', () => {
  expect(draw(upper, lower, 'section')).toEqual([
    ['s1.1', '1/3', 2],
    ['s2', '1/1', 1],
  ]);
});

test('a section narrows the matrix to what stands under it', () => {
  expect(draw({ ...upper, section: 's1' }, lower, 'measure').map(([id]) => id)).toEqual(['u1', 'u2']);
});

test('rows can be sorted by a column', () => {
  expect(draw(upper, lower, 'measure', 'l2').map(([id]) => id)).toEqual(['u3', 'u1', 'u2']);
});

test('measures are shown until they are too many', () => {
  expect(chooseGrain(upper, lower)).toBe('measure');
  const many = Array.from({ length: 900 }, (_, index) => measure(`m${index}`, []));
  expect(chooseGrain({ ...upper, outline: { id: 'p', sections: [section('s', null, many)] } }, lower)).toBe('section');
});

test('a higher score leaves links out', () => {
  expect(draw(upper, lower, 'section', null, 0.81)).toEqual([
    ['s1.1', '0/3', 0],
    ['s2', '0/1', 0],
  ]);
});
