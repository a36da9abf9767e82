import { expect, test } from 'vitest';
import { readStatements } from './read-statements.ts';

test.each([...readStatements()])('%s says what it is for, takes and returns', (_, statement) => {
  const header = /^(\/\/ .*\n)+/.exec(statement)?.[0] ?? '';
  expect(header).toMatch(/^\/\/ Purpose: .+\n(\/\/ {3}.+\n)*\/\/ Parameters: .+\n(\/\/ {3}.+\n)*\/\/ Columns: .+\n/);
  const documented = /Parameters: ([\s\S]*?)\/\/ Columns:/.exec(header)?.[1] ?? '';
  const used = new Set([...statement.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''));
  for (const parameter of used) expect(documented).toMatch(new RegExp(`\\b${parameter}\\b`));
  if (used.size === 0) expect(documented.trim()).toBe('none.');
});
