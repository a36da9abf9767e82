import { expect, test } from 'vitest';
import { exploreParamsSchema, toExploreView, toParamsOfNodes } from '../explore/explore-view.ts';
import { readPlace, writePlace } from './place.ts';

const end = (id: string, plan: string) => ({
  id,
  number: '1',
  title: id,
  titleEn: null,
  plan: { id: plan, title: plan, titleEn: null, docNumber: null, level: 'CITY' as const },
});
const link = { id: 'n6>p10', upper: end('n6', 'n'), lower: end('p10', 'p') };

test.for(['/cascade', '/plans', '/compare', '/explore', '/overlaps', '/review', '/import'])(
  '%s can be read where it was written',
  (path) => {
    expect(readPlace(path, writePlace(path, {}, 'p10', link))).toEqual({ at: 'p10', link: 'n6>p10', pair: 0 });
  },
);

test('a presentation begins with what is chosen, else with the plan', () => {
  expect(readPlace('/cascade', { plan: 'n', focus: 'n6' })).toEqual({ at: 'n6', link: null, pair: 0 });
  expect(readPlace('/plans', { plan: 'n' })).toEqual({ at: 'n', link: null, pair: 0 });
  expect(readPlace('/compare', { plan: 'n', upper: 'n6', lower: 'p10' })).toEqual({ at: 'n6', link: null, pair: 0 });
  expect(readPlace('/import', {})).toEqual({ at: null, link: null, pair: 0 });
});

test('a view that has nothing but an open link begins with that, and goes on from there', () => {
  const opened = { plan: 'n', link: 'n6~1>p10~2', pair: '2' };
  expect(readPlace('/review', opened)).toEqual({ at: null, link: 'n6~1>p10~2', pair: 2 });
  const moved = { ...opened, ...writePlace('/review', opened, 'p10', link) };
  expect(readPlace('/review', moved)).toEqual({ at: 'p10', link: 'n6>p10', pair: 0 });
});

test('a text is turned to the plan of the measure, a comparison to both sides', () => {
  expect(writePlace('/plans', {}, 'p10', link)).toMatchObject({ plan: 'p', focus: 'p10' });
  expect(writePlace('/compare', {}, 'p10', link)).toMatchObject({ plan: 'n', other: 'p', upper: 'n6', lower: 'p10' });
});

test('a graph begins with its chosen node, grows along the thread, and chooses what it has come to', () => {
  const nodes = { ...toParamsOfNodes(['n1', 'n6']), xy: '0.0,0.40', chosen: '1' };
  expect(readPlace('/explore', nodes)).toEqual({ at: 'n6', link: null, pair: 0 });
  const moved = { ...nodes, ...writePlace('/explore', nodes, 'p10', link) };
  const view = toExploreView(exploreParamsSchema.parse(moved));
  expect(view.chosen).toEqual(['p10']);
  expect(view.nodes.map(({ id, at }) => [id, at])).toEqual([
    ['n1', { x: 0, y: 0 }],
    ['n6', { x: 0, y: 40 }],
    ['p10', { x: 240, y: 40 }],
  ]);
});
