import { expect, test } from 'vitest';
import { findWindow } from './find-window.ts';

test('only rows in view, and a few more, are drawn', () => {
  expect(findWindow(6000, 30, 3000, 300)).toEqual({ start: 92, end: 118 });
  expect(findWindow(6000, 30, 0, 300)).toEqual({ start: 0, end: 18 });
});

test('short, empty and overscrolled lists are drawn to their end', () => {
  expect(findWindow(3, 30, 0, 300)).toEqual({ start: 0, end: 3 });
  expect(findWindow(0, 30, 0, 300)).toEqual({ start: 0, end: 0 });
  expect(findWindow(5, 30, 9000, 300)).toEqual({ start: 4, end: 5 });
});
