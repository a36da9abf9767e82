import { expect, test } from 'vitest';
import { mixColour } from './mix-colour.ts';

test('a share of the second colour is mixed into the first', () => {
  expect(mixColour('#000000', '#ffffff', 0)).toBe('#000000');
  expect(mixColour('#000000', '#ff8000', 0.5)).toBe('#804000');
  expect(mixColour('#123456', '#ffffff', 1)).toBe('#ffffff');
});

test('a colour in another notation stays as it is', () => {
  expect(mixColour('rebeccapurple', '#ffffff', 0.5)).toBe('rebeccapurple');
});
