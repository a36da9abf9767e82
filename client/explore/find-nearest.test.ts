import { expect, test } from 'vitest';
import { findNearest } from './find-nearest.ts';

const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 200, y: 10 }],
  ['c', { x: 150, y: 200 }],
  ['d', { x: 0, y: 40 }],
]);

test('an arrow leads to the nearest node that lies there', () => {
  expect(findNearest(places, 'a', 'ArrowRight')).toBe('b');
  expect(findNearest(places, 'a', 'ArrowDown')).toBe('d');
  expect(findNearest(places, 'd', 'ArrowDown')).toBe('c');
  expect(findNearest(places, 'b', 'ArrowLeft')).toBe('a');
});

test('where nothing lies, and at other keys, there is nowhere to go', () => {
  expect(findNearest(places, 'a', 'ArrowUp')).toBe(null);
  expect(findNearest(places, 'a', 'Enter')).toBe(null);
  expect(findNearest(places, 'gone', 'ArrowUp')).toBe(null);
});
