import { expect, test } from 'vitest';
import { type Command, filterCommands } from './command.ts';

const named = (title: string, words?: string): Command => ({
  id: title,
  title,
  ...(words !== undefined && { words }),
  run: () => {},
});
const commands = [named('打开 传导', 'Cascade'), named('配色：深色', 'dark'), named('Dark side')];
const find = (text: string) => filterCommands(commands, text).map(({ title }) => title);

test('nothing typed lists all commands in their order', () => {
  expect(find(' ')).toEqual(commands.map(({ title }) => title));
});

test('every word must occur, in the title or among the other words, whatever the case', () => {
  expect(find('传导 cas')).toEqual(['打开 传导']);
  expect(find('传导 dark')).toEqual([]);
});

test('a title that starts with the text goes first', () => {
  expect(find('dark')).toEqual(['Dark side', '配色：深色']);
});
