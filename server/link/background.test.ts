import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadBackground, toRarity } from './background.ts';
import { countBackground } from './learn/count-background.ts';

test('what was counted is what is loaded', async () => {
  const text = countBackground(['发展茶叶。', '发展丝绸，发展茶叶。', '发展会展。', '。']);
  expect(text).toBe('3\n3 发展\n');
  const folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-background-'));
  try {
    const file = path.join(folder, 'background.txt');
    await writeFile(file, text);
    expect(loadBackground(file)).toEqual({ clauses: 3, frequency: new Map([['发展', 3]]) });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a bigram is the rarer the fewer clauses have it, here or anywhere', () => {
  const background = loadBackground();
  const rarity = (gram: string, frequency: number) => toRarity(background, gram, frequency, 200);
  expect(rarity('创新', 10)).toBeLessThan(rarity('溯源', 10));
  expect(rarity('溯源', 10)).toBeLessThan(rarity('溯源', 1));
  expect(rarity('创新', 200)).toBeGreaterThan(0);
});

test('in very short plans the background decides', () => {
  const background = loadBackground();
  expect(toRarity(background, '创新', 2, 2)).toBeLessThan(toRarity(background, '氢醌', 2, 2));
});
