import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

const measure = (text: string) => text.length;

test('English breaks between words, Chinese anywhere', () => {
  expect(wrapText('Plan for the Pilot Zone', 10, measure)).toEqual(['Plan for', 'the Pilot', 'Zone']);
  expect(wrapText('自由贸易试验区方案', 4, measure)).toEqual(['自由贸易', '试验区方', '案']);
  expect(wrapText('', 4, measure)).toEqual([]);
});

test('a word that is too long has a line of its own', () => {
  expect(wrapText('an extraordinary plan', 6, measure)).toEqual(['an', 'extraordinary', 'plan']);
});

test('nothing is lost but spaces', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (text, width) => {
      expect(wrapText(text, width, measure).join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
    }),
  );
});
