import { expect, test } from 'vitest';
import { en } from './en.ts';
import { zh } from './zh.ts';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flatten(value, `${path}${key}.`),
  );
}

const chinese = new Map(flatten(zh));
const english = new Map(flatten(en));
const slots = (text: string | undefined) => text?.match(/\{\{\w+\}\}/g)?.toSorted();

test('both languages have the same keys', () => {
  expect([...english.keys()]).toEqual([...chinese.keys()]);
});

test.each([...chinese])('%s is said in both languages, of the same values', (key, text) => {
  expect(text.trim()).not.toBe('');
  expect(english.get(key)?.trim()).not.toBe('');
  expect(slots(english.get(key))).toEqual(slots(text));
});
