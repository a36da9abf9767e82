import { expect, test } from 'vitest';
import { walkLanes } from './lane-walk.ts';
import { createLinkIndex } from './trace.ts';

const lanes = [
  [
    { id: 'n1', y: 0 },
    { id: 'n2', y: 26 },
  ],
  [
    { id: 'p1', y: 0 },
    { id: 'p2', y: 26 },
    { id: 'p3', y: 52 },
  ],
];
const links = createLinkIndex([
  { id: 'strong', upperId: 'n1', lowerId: 'p3', relation: 'ADAPTED', score: 0.9, verdict: 'PROPOSED' },
  { id: 'weak', upperId: 'n1', lowerId: 'p2', relation: 'RELATED', score: 0.4, verdict: 'PROPOSED' },
]);

test.each([
  ['down the lane', 'p1', 'ArrowDown', 'p2'],
  ['up the lane', 'p2', 'ArrowUp', 'p1'],
  ['to the top', 'p3', 'Home', 'p1'],
  ['to the end', 'p1', 'End', 'p3'],
  ['along the best link', 'n1', 'ArrowRight', 'p3'],
  ['back along a link', 'p2', 'ArrowLeft', 'n1'],
  ['to the nearest row where there is no link', 'n2', 'ArrowRight', 'p2'],
  ['nowhere below the last row', 'p3', 'ArrowDown', null],
  ['nowhere beyond the last lane', 'p1', 'ArrowRight', null],
  ['nowhere with another key', 'p1', 'a', null],
  ['nowhere from what is not there', 'gone', 'ArrowDown', null],
])('%s', (_what, from, key, to) => {
  expect(walkLanes(lanes, links, from, key)).toBe(to);
});
