import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listUnknownIndustries, loadIndustries, resolveIndustry } from './industries.ts';

function writeLexicon(content: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'industries-')), 'own.yaml');
  writeFileSync(file, content);
  return file;
}

test.each([
  ['集成电路', 'integrated-circuits'],
  ['集成电路产业', 'integrated-circuits'],
  ['半导体', 'integrated-circuits'],
  ['数字识别（安防）', 'digital-recognition'],
  ['跨境電商', 'cross-border-e-commerce'],
  ['5G', 'telecom'],
  ['月球农场', '?月球农场'],
])('%s is %s', (asWritten, id) => {
  expect(resolveIndustry(loadIndustries(), asWritten)).toEqual({ asWritten, id });
});

test('every industry has a parent that is one, and no chain of parents is a circle', () => {
  const { industries } = loadIndustries();
  expect(industries.size).toBeGreaterThanOrEqual(250);
  for (const industry of industries.values()) {
    const seen = new Set<string>();
    for (let id: string | undefined = industry.id; id !== undefined; id = industries.get(id)?.parent) {
      expect(seen).not.toContain(id);
      seen.add(id);
    }
  }
});

test('a file of the user adds industries and wordings', () => {
  const file = writeLexicon(
    '- { id: lunar-farming, zh: 月球农场, en: Lunar farming, parent: agriculture }\n- { id: tourism, zh: 旅游, en: Tourism, aliases: [星际旅行] }\n',
  );
  const lexicon = loadIndustries(file);
  expect(resolveIndustry(lexicon, '月球农场').id).toBe('lunar-farming');
  expect(resolveIndustry(lexicon, '星际旅行').id).toBe('tourism');
  expect(resolveIndustry(lexicon, '文旅').id).toBe('tourism');
});

test.each([
  ['- { id: A B, zh: 甲, en: A }', /is wrong at 0\.id/],
  ['- { id: a, zh: 集成电路, en: A }', /gives 集成电路 to both integrated-circuits and a/],
  ['- { id: a, zh: 甲甲, en: A, parent: b }', /has no b, the parent of a/],
  ['- [', /cannot be read/],
])('a wrong lexicon says what is wrong: %s', (content, message) => {
  expect(() => loadIndustries(writeLexicon(content))).toThrow(message);
});

test('what the lexicon lacks is listed by frequency', () => {
  const lexicon = loadIndustries();
  const mentions = ['乙业乙', '甲业甲', '甲业甲', '金融'].map((each) => resolveIndustry(lexicon, each));
  expect(listUnknownIndustries(mentions)).toEqual([
    { asWritten: '甲业甲', count: 2 },
    { asWritten: '乙业乙', count: 1 },
  ]);
});
