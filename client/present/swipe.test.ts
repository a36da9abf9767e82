import { expect, test } from 'vitest';
import { toArrow } from './swipe.ts';

test('a finger pulls at what is shown', () => {
  expect(toArrow(-90, 8)).toBe('ArrowRight');
  expect(toArrow(90, -8)).toBe('ArrowLeft');
  expect(toArrow(10, -90)).toBe('ArrowDown');
  expect(toArrow(-10, 90)).toBe('ArrowUp');
});

test('a tap, a tremble and a slant are no swipes', () => {
  expect(toArrow(0, 0)).toBe(null);
  expect(toArrow(30, 5)).toBe(null);
  expect(toArrow(80, -70)).toBe(null);
});
