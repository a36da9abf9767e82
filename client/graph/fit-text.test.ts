import { expect, test } from 'vitest';
import { fitText } from './fit-text.ts';

/** Ten pixels a character, so that widths can be read off. */
const measure = (text: string) => [...text].length * 10;

test('a text that fits stays as it is', () => {
  expect(fitText('打造新型国际贸易中心', 100, measure)).toBe('打造新型国际贸易中心');
});

test('a longer one is cut and says so', () => {
  expect(fitText('打造新型国际贸易中心', 60, measure)).toBe('打造新型国…');
});

test('no space is left before the ellipsis', () => {
  expect(fitText('6  打造新型国际贸易中心', 30, measure)).toBe('6…');
});

test('a character outside the basic plane is never halved', () => {
  expect(fitText('𠮷𠮷𠮷𠮷', 30, measure)).toBe('𠮷𠮷…');
});

test('where nothing fits, the ellipsis remains', () => {
  expect(fitText('措施', 5, measure)).toBe('…');
});
