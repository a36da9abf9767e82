import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { messages } from './messages.ts';

const entries = Object.entries(messages);
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

test.each(entries)('%s names the same in both languages, and ends alike', (_, { en, zh }) => {
  expect(zh).toMatch(/\p{Script=Han}|^\{/u);
  expect(slots(zh)).toEqual(slots(en));
  const end = { '.': '。', '?': '？' }[en.at(-1) ?? ''];
  expect(/[。？]$/.exec(zh)?.[0]).toBe(end);
});

test('every message is said somewhere', () => {
  const server = path.join(import.meta.dirname, '..');
  const code = globSync('**/*.ts', { cwd: server, exclude: ['messages/**', '**/*.test.ts'] })
    .map((file) => readFileSync(path.join(server, file), 'utf8'))
    .join('\n');
  expect(entries.filter(([key]) => !code.includes(`'${key}'`)).map(([key]) => key)).toEqual([]);
});

test('no two parts of the catalogue have a message of one name', () => {
  const folder = import.meta.dirname;
  const keys = globSync('*-messages.ts', { cwd: folder }).flatMap((file) =>
    [...readFileSync(path.join(folder, file), 'utf8').matchAll(/^ {2}(\w+): \{/gm)].map(([, key]) => key),
  );
  expect(keys.toSorted()).toEqual(Object.keys(messages).toSorted());
});
